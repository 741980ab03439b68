import { readFileSync } from 'node:fs';
import type { ImportResult } from '../../import/importLetter';
import type { Platform } from '../../workspace/platform';
import { printReport } from '../../workspace/printReport';
import { readPrint, type Encoding } from '../../workspace/readPrint';
import { readProblem } from '../../node/readProblem';
import { print, tell } from '../terminal';
import { nameOf, STDIN } from '../text/names';
import { plain } from '../text/plain';
import { isTaken, writeNew, writeWhole } from '../writeFile';
import { writeProblem } from '../writeProblem';
import type { Imported } from './reportLines';

/** One letter to import: where it is read and, unless it is shown, where it is written. Absolute paths. */
export interface Task {
  /** Nothing for standard input. */
  readonly from?: string;
  readonly to?: string;
}

const platform: Pick<Platform, 'word' | 'pdf'> = {
  word: async () => (await import('../../workspace/word')).word,
  pdf: async () => (await import('../../workspace/pdf')).pdf,
};

/** Imports a letter and writes or shows it; tells why when that cannot be done. */
export async function importOne(
  { from, to }: Task,
  { force, encoding }: { readonly force?: boolean; readonly encoding: Encoding },
  importText: (text: string) => ImportResult,
  cwd: string,
): Promise<Imported | undefined> {
  const file = from === undefined ? STDIN : nameOf(from, cwd);
  try {
    const bytes = from === undefined ? await stdinBytes() : readFileSync(from);
    const read = await readPrint(bytes, encoding, platform);
    if ('problem' in read)
      return fail(`${plain(file)}: ${read.problem}${read.otherEncoding ? OTHER_ENCODING : ''}`);
    const { markup, report } = importText(read.text);
    if (to === undefined) print(markup);
    else {
      const problem = write(to, markup, force ?? false, cwd);
      if (problem !== undefined) return fail(problem);
    }
    return { file, isWord: read.kind !== 'text', report: printReport(read, report) };
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

async function stdinBytes(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
