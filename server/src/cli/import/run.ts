import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { print, tell } from '../terminal';
import { UsageError } from '../usageError';
import { letterName } from './findPrints';
import { importerFor } from './importer';
import { importFolder } from './importFolder';
import { importJob } from './importOne';
import type { ImportSettings } from './importer';
import { lostWords, leftOut, reportJson, reportLines, type Imported } from './reportLines';
import { summaryTable } from './summaryTable';

export interface ImportArguments extends Omit<ImportSettings, 'cwd'> {
  readonly report?: boolean;
  readonly format?: 'text' | 'json';
  /** The same as `format`. */
  readonly reportFormat?: 'text' | 'json';
}

/**
 * `apa-letter import`: printed letters as markup. The exit code is 2 if one of them could not be imported, or has not
 * all words of its print.
 */
export async function runImport(word: string, given: ImportArguments): Promise<void> {
  const cwd = process.cwd();
  const { output, force, framework, encoding } = given;
  const settings: ImportSettings = { output, force, framework, encoding, cwd };
  if (formOf(given) === 'json' && output === undefined)
    throw new UsageError('--format json needs --output, because the letter itself goes to standard output');
  await importerFor(settings);
  if (word !== '-' && isFolder(path.resolve(cwd, word))) return importMany(word, given, settings);
  const from = word === '-' ? undefined : path.resolve(cwd, word);
  const outcome = await importJob({ from, to: target(from, settings) }, settings);
  process.exitCode = 'problem' in outcome || lostWords(outcome) ? 2 : 0;
  if ('problem' in outcome) return tell(outcome.problem);
  if (outcome.markup !== undefined) print(outcome.markup);
  tellReports([outcome], given);
}

async function importMany(word: string, given: ImportArguments, settings: ImportSettings): Promise<void> {
  const { output, cwd } = settings;
  if (output === undefined)
    throw new UsageError('To import a folder, give the folder for its letters with --output');
  const { letters, failed } = await importFolder(
    path.resolve(cwd, word),
    path.resolve(cwd, output),
    settings,
  );
  tellReports(letters, given);
  for (const line of summaryTable(letters, failed)) tell(line);
  process.exitCode = failed > 0 || letters.length === 0 || letters.some(lostWords) ? 2 : 0;
}

function tellReports(letters: readonly Imported[], given: ImportArguments): void {
  const form = formOf(given);
  if (form === 'json') print(reportJson(letters));
  else
    for (const letter of letters)
      for (const line of given.report || form ? reportLines(letter) : leftOut(letter)) tell(line);
}

function formOf({ format, reportFormat }: ImportArguments): 'text' | 'json' | undefined {
  return format ?? reportFormat;
}

/** An output that is a folder takes the letter under the print's name. */
function target(from: string | undefined, { output, cwd }: ImportSettings): string | undefined {
  if (output === undefined) return undefined;
  const at = path.resolve(cwd, output);
  return from !== undefined && isFolder(at) ? path.join(at, letterName(path.basename(from))) : at;
}

function isFolder(at: string): boolean {
  return existsSync(at) && statSync(at).isDirectory();
}
