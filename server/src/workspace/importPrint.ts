import { builtinFrameworks } from '../framework/builtin';
import type { Framework } from '../framework/framework';
import { importLetter, type ImportResult } from '../import/importLetter';
import { readLetter } from '../letter/letter';
import type { Configuration } from './configuration';

export interface ImportedPrint extends ImportResult {
  /** The framework that the letter follows. */
  readonly framework: Framework;
}

/**
 * A printed letter as markup, for the command line and for editors alike: by the framework that is asked for, by the
 * one that the settings name, or by the one for letters of the print's year.
 */
export function importPrint(
  text: string,
  { letter, settings }: Pick<Configuration, 'letter' | 'settings'>,
  asked?: Framework,
): ImportedPrint {
  const frameworks = letter.frameworks ?? builtinFrameworks;
  const usual = frameworks[0]!;
  const chosen = asked ?? (settings.get('framework')?.value === usual.id ? usual : undefined);
  const first = readBy(text, chosen ?? usual, frameworks);
  // A letter that is markup already says itself which it follows.
  if (chosen || first.year === undefined || first.framework !== usual || serves(usual, first.year))
    return first;
  const { year } = first;
  const better = frameworks.find((one) => one.data.years && serves(one, year));
  return better ? readBy(text, better, frameworks) : first;
}

function readBy(
  text: string,
  by: Framework,
  frameworks: readonly Framework[],
): ImportedPrint & { readonly year?: number } {
  const imported = importLetter(text, by);
  const { framework, header } = readLetter(imported.markup, { frameworks });
  return { ...imported, framework, year: header?.year };
}

function serves({ data: { years } }: Framework, year: number): boolean {
  return !years || (years.from <= year && year <= years.to);
}
