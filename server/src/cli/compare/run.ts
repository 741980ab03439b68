import path from 'node:path';
import { compareLetters } from '../../features/compare';
import { compareAsPage } from '../../workspace/compareLetters';
import { readChecked } from '../readChecked';
import { hrefOf } from '../hrefOf';
import { guardOutput, writeOutput } from '../output';
import { comparisonJson } from './json';
import { comparisonTable } from './table';
import { UsageError } from '../usageError';
import { print, tell } from '../terminal';
import { plain } from '../text/plain';
import type { CompareFormat } from './formats';

export interface CompareArguments {
  readonly format?: CompareFormat;
  readonly output?: string;
  readonly force?: boolean;
}

/** `apa-letter compare`: two letters area by area. */
export async function runCompare(a: string, b: string, given: CompareArguments): Promise<void> {
  const format = given.format ?? formatOf(given.output);
  const to = given.output === undefined || given.output === '-' ? undefined : path.resolve(given.output);
  if (to !== undefined)
    guardOutput({ at: to, isOwn: isComparison, force: given.force }, [path.resolve(a), path.resolve(b)]);
  const read = [await readChecked([a]), await readChecked([b])];
  const problems = read.flatMap((one) => one.problems);
  for (const { file, message } of problems) tell(`${plain(file)}: ${plain(message)}`);
  if (problems.length > 0) {
    process.exitCode = 2;
    return;
  }
  const [first, second] = read.map(({ letters }, index) => {
    const [letter] = letters;
    if (letter && letters.length === 1) return letter;
    throw new UsageError(`${[a, b][index]!} matches ${letters.length} letters. Give one letter and another`);
  });
  const linked = <Letter extends { readonly path: string }>(letter: Letter) => ({
    ...letter,
    href: hrefOf(letter.path, to),
  });
  const made =
    format === 'html'
      ? await compareAsPage(linked(first!), linked(second!))
      : (format === 'json' ? comparisonJson : comparisonTable)(compareLetters(first!, second!));
  if (to === undefined) print(made);
  else writeOutput(to, made);
}

function formatOf(output = ''): CompareFormat {
  if (/\.html?$/i.test(output)) return 'html';
  return /\.json$/i.test(output) ? 'json' : 'table';
}

/** Was this written by an earlier comparison? */
function isComparison(bytes: Uint8Array): boolean {
  const begin = Buffer.from(bytes.subarray(0, 20)).toString('latin1').toLowerCase();
  return ['<!doctype html', '{\n  "a":', 'a: '].some((mark) => begin.startsWith(mark));
}
