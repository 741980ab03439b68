import { readBytesSync } from '../../node/readFile';
import { readProblem } from '../../node/readProblem';
import { printReport } from '../../workspace/printReport';
import { readPrint } from '../../workspace/readPrint';
import { documentPlatform as platform, problemOf } from '../documentPlatform';
import { stdinBytes } from '../read';
import { nameOf, STDIN } from '../text/names';
import { plain } from '../text/plain';
import { isSameFile } from '../output';
import { isTaken, writeNew, writeWhole } from '../writeFile';
import { writeProblem } from '../writeProblem';
import { importerFor, type ImportSettings } from './importer';
import type { Imported } from './reportLines';

/** One letter to import: where it is read and, unless it is shown, where it is written. Absolute paths. */
export interface ImportJob {
  /** Nothing for standard input. */
  readonly from?: string;
  readonly to?: string;
}

/** What a job came to: the letter, or why there is none in one line. */
export type ImportOutcome = Imported | { readonly problem: string };

/** Imports a letter, and writes it if the job says where. Never rejects for what the print is. */
export async function importJob({ from, to }: ImportJob, settings: ImportSettings): Promise<ImportOutcome> {
  const { force, encoding, cwd } = settings;
  const file = from === undefined ? STDIN : nameOf(from, cwd);
  const importText = await importerFor(settings);
  try {
    if (from !== undefined && to !== undefined && isSameFile(from, to))
      return {
        problem: `${plain(file)}: The letter would overwrite the file that it is imported from. Give another file name.`,
      };
    const bytes = from === undefined ? await stdinBytes() : readBytesSync(from);
    const read = await readPrint(bytes, encoding, platform);
    if ('problem' in read) return { problem: `${plain(file)}: ${problemOf(read)}` };
    const { markup, report, overview } = importText(read);
    const problem = to === undefined ? undefined : write(to, markup, force ?? false, cwd);
    if (problem !== undefined) return { problem };
    return {
      file,
      isWord: read.kind !== 'text',
      overview,
      report: printReport(read, report),
      ...(to === undefined ? { markup } : { letter: nameOf(to, cwd) }),
    };
  } catch (error) {
    return { problem: `${plain(file)}: ${readProblem(error)}` };
  }
}

/** Writes the letter, or says why it could not be written. */
function write(to: string, markup: string, force: boolean, cwd: string): string | undefined {
  try {
    (force ? writeWhole : writeNew)(to, markup);
    return undefined;
  } catch (error) {
    const why = isTaken(error)
      ? 'This file already exists. Give another name, or add --force to overwrite it.'
      : writeProblem(error);
    return `${plain(nameOf(to, cwd))}: ${why}`;
  }
}
