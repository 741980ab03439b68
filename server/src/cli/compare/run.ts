import { compareLetters } from '../../features/compare';
import { readChecked } from '../readChecked';
import { comparisonJson } from './json';
import { comparisonTable } from './table';
import { UsageError } from '../usageError';
import { print, tell } from '../terminal';
import { plain } from '../text/plain';

export interface CompareArguments {
  readonly format: 'table' | 'json';
}

/** `apa-letter compare`: two letters area by area. */
export async function runCompare(a: string, b: string, { format }: CompareArguments): Promise<void> {
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
  const comparison = compareLetters(first!, second!);
  print(format === 'json' ? comparisonJson(comparison) : comparisonTable(comparison));
}
