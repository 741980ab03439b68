import { compareLetters, type AreaSide, type Compared, type Comparison } from '../features/compare';
import {
  changeWords,
  comparisonNotes,
  findingsWords,
  gradeWords,
  pointsWords,
  sideName,
} from '../features/compareWords';
import { comparePage } from '../render/compare/page';
import { letterParts } from '../render/compare/parts';
import { profileOf } from '../render/profile/profile';
import { profileSvg } from '../render/profile/svg';

/** A letter of a page that compares two, with where a link to it leads. */
interface Linked extends Compared {
  readonly href: string;
}

/** Two letters side by side as a page by itself, the differences of their grades on top. */
export function compareAsPage(a: Linked, b: Linked): Promise<string> {
  const comparison = compareLetters(a, b);
  const side = (of: 'a' | 'b', { letter, file, href }: Linked) => ({
    name: sideName(comparison[of]),
    short: shortName(of, comparison),
    file,
    href,
    parts: letterParts(letter),
  });
  const profile = profileOf(b.letter, a.letter);
  return comparePage({
    title: titleOf(comparison),
    a: side('a', a),
    b: side('b', b),
    areas: comparison.areas.map(({ area, name, change, a: first, b: second }) => ({
      id: area,
      name,
      change: changeWords(change),
      ...(change === undefined ? {} : { way: wayOf(change) }),
      a: cellsOf(first),
      b: cellsOf(second),
    })),
    ...(profile ? { picture: profileSvg(profile) } : {}),
    notes: comparisonNotes(comparison),
  });
}

/** "Northmere Council, 2007 and 2008" */
function titleOf({ a, b }: Comparison): string {
  return a.council !== undefined && a.council === b.council && a.year !== undefined && b.year !== undefined
    ? `${a.council}, ${a.year} and ${b.year}`
    : `${sideName(a)} and ${sideName(b)}`;
}

/** The year tells the letters apart, unless it is the same or not known. */
function shortName(of: 'a' | 'b', { a, b }: Comparison): string {
  const years = [a.year, b.year];
  const known = !years.includes(undefined) && a.year !== b.year;
  return known ? String(years[of === 'a' ? 0 : 1]) : of.toUpperCase();
}

function wayOf(change: number): 'better' | 'worse' | 'same' {
  return change === 0 ? 'same' : change > 0 ? 'better' : 'worse';
}

function cellsOf(side: AreaSide) {
  return {
    grade: gradeWords(side),
    selfGrade: side.selfGrade === undefined ? '' : String(side.selfGrade),
    verdict: side.verdict ?? '',
    points: pointsWords(side),
    findings: findingsWords(side),
  };
}
