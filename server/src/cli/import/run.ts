import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { builtinFrameworks } from '../../framework/builtin';
import type { ImportResult } from '../../import/importLetter';
import { importPrint } from '../../workspace/importPrint';
import type { Encoding } from '../../workspace/readPrint';
import { configurationFor } from '../configurationFor';
import { findPrints, letterName } from './findPrints';
import { importOne } from './importOne';
import { leftOut, reportJson, reportLines, type Imported } from './reportLines';
import { UsageError } from '../usageError';
import { closestName } from '../text/closest';
import { nameOf, STDIN } from '../text/names';
import { plain } from '../text/plain';
import { counted } from '../text/summary';
import { print, tell } from '../terminal';

export interface ImportArguments {
  readonly output?: string;
  readonly force?: boolean;
  readonly framework?: string;
  readonly encoding: Encoding;
  readonly report?: boolean;
  readonly reportFormat?: 'text' | 'json';
}

type Importer = (text: string) => ImportResult;

/** `apa-letter import`: printed letters as markup. The exit code is 2 if one of them could not be imported. */
export async function runImport(word: string, given: ImportArguments): Promise<void> {
  const cwd = process.cwd();
  if (given.reportFormat === 'json' && given.output === undefined)
    throw new UsageError('--report-format json needs --output: the letter itself goes to standard output');
  const importText = await importerFor(given, cwd);
  if (word !== '-' && isFolder(path.resolve(cwd, word))) return importFolder(word, given, importText, cwd);
  const from = word === '-' ? undefined : path.resolve(cwd, word);
  const imported = await importOne({ from, to: target(from, given, cwd) }, given, importText, cwd);
  process.exitCode = imported ? 0 : 2;
  if (imported) tellReports([imported], given);
}

async function importFolder(
  word: string,
  given: ImportArguments,
  importText: Importer,
  cwd: string,
): Promise<void> {
  if (given.output === undefined)
    throw new UsageError('A folder needs --output with the folder for its letters');
  const folder = path.resolve(cwd, word);
  const out = path.resolve(cwd, given.output);
  const { files, others } = await findPrints(folder);
  const imported: Imported[] = [];
  const taken = new Set<string>();
  for (const file of files) {
    const to = path.join(out, letterName(file));
    const from = path.join(folder, file);
    if (taken.has(to))
      tell(`${plain(nameOf(from, cwd))}: Another print has become ${plain(nameOf(to, cwd))}.`);
    mkdirSync(path.dirname(to), { recursive: true });
    const done = taken.has(to) ? undefined : await importOne({ from, to }, given, importText, cwd);
    if (!done) continue;
    taken.add(to);
    imported.push(done);
  }
  for (const file of others)
    tell(`${plain(nameOf(path.join(folder, file), cwd))}: Left out: only .txt, .docx and .pdf are read.`);
  tellReports(imported, given);
  const looks = imported.filter(({ report }) => report.some(({ recognised }) => !recognised)).length;
  const failed = files.length - imported.length;
  tell(
    [
      `Imported ${counted(imported.length, 'letter')}`,
      ...(looks > 0 ? [`${looks} of them to be looked at`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
    ].join(', ') + '.',
  );
  process.exitCode = failed > 0 || files.length === 0 ? 2 : 0;
}

function tellReports(letters: readonly Imported[], { report, reportFormat }: ImportArguments): void {
  if (reportFormat === 'json') print(reportJson(letters));
  else
    for (const letter of letters)
      for (const line of report || reportFormat ? reportLines(letter) : leftOut(letter)) tell(line);
}

/** An output that is a folder takes the letter under the print's name. */
function target(from: string | undefined, { output }: ImportArguments, cwd: string): string | undefined {
  if (output === undefined) return undefined;
  const at = path.resolve(cwd, output);
  return from !== undefined && isFolder(at) ? path.join(at, letterName(path.basename(from))) : at;
}

/** Reads prints by the framework that is asked for, else as the settings of the letters' folder say. */
async function importerFor({ output, framework: id }: ImportArguments, cwd: string): Promise<Importer> {
  const configuration = await configurationFor(path.resolve(cwd, output ?? STDIN), {});
  if (id === undefined) return (text) => importPrint(text, configuration);
  const frameworks = configuration.letter.frameworks ?? builtinFrameworks;
  const asked = frameworks.find((one) => one.id === id);
  if (asked) return (text) => importPrint(text, configuration, asked);
  const ids = frameworks.map((one) => one.id);
  const close = closestName(id, ids);
  throw new UsageError(
    `There is no framework "${id}"${close === undefined ? `. Known: ${ids.join(', ')}` : ` (Did you mean ${close}?)`}`,
  );
}

function isFolder(at: string): boolean {
  return existsSync(at) && statSync(at).isDirectory();
}
