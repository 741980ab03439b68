import type { Letter } from '../letter/letter';
import { nameKey } from '../text/key';
import type { OffsetRange } from '../text/span';
import { gradeName } from './gradeName';

/** A letter, or an area of one, as it is looked for in a whole workspace. */
export interface WorkspaceSymbol {
  readonly kind: 'letter' | 'area';
  /** "Northmere Borough Council 2008", "Being healthy: 2 (adequate)" */
  readonly name: string;
  /** The letter that an area belongs to. */
  readonly container?: string;
  /** 0-based UTF-16 offsets. */
  readonly range: OffsetRange;
}

/** What is known of one letter, the letter itself first, then its areas in the framework's order. */
export interface LetterSymbols {
  readonly council: string;
  readonly year: number;
  readonly symbols: readonly WorkspaceSymbol[];
}

/** `fallback` names a letter that does not say its council and year. */
export function symbolsOf(letter: Letter, fallback: string): LetterSymbols {
  const header = letter.headerBroken ? undefined : letter.header;
  const council = header?.text('council')?.trim() ?? '';
  const { scale } = letter.framework;
  const name = council === '' ? fallback : [council, header?.text('year')].filter(Boolean).join(' ');
  const areas = letter.assessments.map(({ area, section, row, grade }): WorkspaceSymbol => {
    const at = section?.naming.name ?? row!.name;
    return {
      kind: 'area',
      name: area.graded || grade ? `${area.label}: ${gradeName(grade, scale)}` : area.label,
      container: name,
      range: { start: at.start, end: at.end },
    };
  });
  const at = letter.title?.title ?? letter.origin;
  return {
    council: nameKey(council || fallback),
    year: header?.year ?? 0,
    symbols: [{ kind: 'letter', name, range: { start: at.start, end: at.end } }, ...areas],
  };
}

/**
 * Does a symbol have all the words of a query, in its name or its letter's? An empty query asks for everything.
 */
export function matches({ name, container }: WorkspaceSymbol, query: string): boolean {
  const key = nameKey(`${name} ${container ?? ''}`);
  return nameKey(query)
    .split(' ')
    .every((word) => key.includes(word));
}

/** By council, then by year, the latest first. */
export function byCouncilAndYear(a: LetterSymbols, b: LetterSymbols): number {
  return a.council < b.council ? -1 : a.council > b.council ? 1 : b.year - a.year;
}
