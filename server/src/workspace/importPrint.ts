import { builtinFrameworks } from '../framework/builtin';
import type { Area, Framework } from '../framework/framework';
import { isDraftMark } from '../import/draftMark';
import { importLetter, type ImportResult } from '../import/importLetter';
import type { Assessment } from '../letter/grades/assessment';
import type { Letter } from '../letter/letter';
import type { Configuration } from './configuration';
import type { Print } from './print';

export interface ImportedPrint extends ImportResult {
  /** The framework that the letter follows. */
  readonly framework: Framework;
  readonly overview: Overview;
}

/** What a letter came to, in numbers. */
export interface Overview {
  /** Areas with a section of their own, and how many the framework asks for. */
  readonly sections: number;
  readonly expected: number;
  /** The grade of each graded area, in the framework's order; nothing where none can be read. */
  readonly grades: readonly (number | undefined)[];
}

/**
 * A printed letter as markup, for the command line and for editors alike: by the framework that is named, by the
 * one that the settings name, or by the one for letters of the print's year.
 */
export function importPrint(
  print: Pick<Extract<Print, { text: string }>, 'text' | 'pages' | 'notes'>,
  { letter, settings }: Pick<Configuration, 'letter' | 'settings'>,
  asked?: Framework,
): ImportedPrint {
  const frameworks = letter.frameworks ?? builtinFrameworks;
  const usual = frameworks[0]!;
  const chosen = asked ?? (settings.get('framework')?.value === usual.id ? usual : undefined);
  const first = readBy(print, chosen ?? usual, frameworks);
  // A letter that is markup already says itself which it follows.
  if (chosen || first.year === undefined || first.framework !== usual || serves(usual, first.year))
    return first;
  const { year } = first;
  const better = frameworks.find((one) => one.data.years && serves(one, year));
  return better ? readBy(print, better, frameworks) : first;
}

function readBy(
  { text, pages, notes }: Parameters<typeof importPrint>[0],
  by: Framework,
  frameworks: readonly Framework[],
): ImportedPrint & { readonly year?: number } {
  const isMarked = notes.some(({ removed }) => removed !== undefined && isDraftMark(removed));
  const imported = importLetter(text, by, frameworks, pages, isMarked);
  const { letter } = imported;
  const { framework, header } = letter;
  return { ...imported, framework, year: header?.year, overview: overviewOf(letter) };
}

function overviewOf({ framework: { areas }, assessments }: Letter): Overview {
  const expected = areas.filter(({ section }) => section);
  const of = (area: Area): Assessment | undefined => assessments.find((one) => one.area === area);
  return {
    sections: expected.filter((area) => of(area)?.section).length,
    expected: expected.length,
    grades: areas.filter(({ graded }) => graded).map((area) => of(area)?.grade?.value),
  };
}

function serves({ data: { years } }: Framework, year: number): boolean {
  return !years || (years.from <= year && year <= years.to);
}
