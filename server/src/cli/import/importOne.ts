import type { ImportResult } from '../../import/importLetter';
import { withWordNote } from '../../import/reportSummary';
import { readPrint, type Encoding } from '../../workspace/readPrint';
import { readBytesSync } from '../../node/readFile';
import { readProblem } from '../../node/readProblem';
import { stdinBytes } from '../read';
import { print, tell } from '../terminal';
import { nameOf, STDIN } from '../text/names';
import { plain } from '../text/plain';
import { isSameFile } from '../output';
import { isTaken, writeNew, writeWhole } from '../writeFile';
import { writeProblem } from '../writeProblem';
import type { Imported } from './reportLines';

/** One letter to import: where it is read and, unless it is shown, where it is written. Absolute paths. */
export interface Task {
  /** Nothing for standard input. */
  readonly from?: string;
  readonly to?: string;
}

/** Imports a letter and writes or shows it; tells why when that cannot be done. */
export async function importOne(
  { from, to }: Task,
  { force, encoding }: { readonly force?: boolean; readonly encoding: Encoding },
  importText: (text: string) => ImportResult,
  cwd: string,
): Promise<Imported | undefined> {
  const file = from === undefined ? STDIN : nameOf(from, cwd);
  try {
    if (from !== undefined && to !== undefined && isSameFile(from, to))
      return fail(`${plain(file)}: The letter would be written over its own print. Name another file.`);
    const bytes = from === undefined ? await stdinBytes() : readBytesSync(from);
    const read = await readPrint(bytes, encoding, async () => (await import('../../workspace/word')).word);
    if ('problem' in read)
      return fail(`${plain(file)}: ${read.problem}${read.otherEncoding ? OTHER_ENCODING : ''}`);
    const { markup, report } = importText(read.text);
    if (to === undefined) print(markup);
    else {
      const problem = write(to, markup, force ?? false, cwd);
      if (problem !== undefined) return fail(problem);
    }
    return { file, isWord: read.isWord, report: read.isWord ? withWordNote(report) : report };
  } catch (error) {
    return fail(`${plain(file)}: ${readProblem(error)}`);
  }
}

const OTHER_ENCODING = ' Or, if it comes from Windows: --encoding windows-1252';

function fail(why: string): undefined {
  tell(why);
  return undefined;
}

/** Writes the letter, or says why it could not be written. */
function write(to: string, markup: string, force: boolean, cwd: string): string | undefined {
  try {
    (force ? writeWhole : writeNew)(to, markup);
    return undefined;
  } catch (error) {
    const why = isTaken(error)
      ? 'This file exists already. Name another one, or add --force to write over it.'
      : writeProblem(error);
    return `${plain(nameOf(to, cwd))}: ${why}`;
  }
}
