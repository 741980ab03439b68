import { createReadStream } from 'node:fs';
import path from 'node:path';
import { readProblem } from '../../node/readProblem';
import { plain } from '../text/plain';
import { UsageError } from '../usageError';

/**
 * The names in a list, each as soon as it is read: one on each line, or each ended by a NUL character where the list has
 * such. Absolute paths.
 *
 * @param list a file, or "-" for standard input
 */
export async function* filesFrom(list: string, cwd: string): AsyncIterable<string> {
  const stream = list === '-' ? process.stdin : createReadStream(path.resolve(cwd, list));
  let rest = '';
  let separator = '\n';
  try {
    for await (const chunk of stream.setEncoding('utf8')) {
      rest += chunk as string;
      if (rest.includes('\0')) separator = '\0';
      const names = rest.split(separator);
      rest = names.pop()!;
      for (const name of names) if (wordsOf(name)) yield path.resolve(cwd, wordsOf(name));
    }
  } catch (error) {
    throw new UsageError(`${plain(list)}: ${readProblem(error)}`);
  }
  if (wordsOf(rest)) yield path.resolve(cwd, wordsOf(rest));
}

function wordsOf(name: string): string {
  return name.replace(/\r$/, '');
}
