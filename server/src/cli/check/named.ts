import type { CheckArguments } from './arguments';
import { filesFrom } from './filesFrom';
import { inputsOf } from '../source';

/** Standard input is meant when only its name is given, and this folder when nothing is. */
function words(
  given: readonly string[],
  { stdinFilename, filesFrom: list }: CheckArguments,
): readonly string[] {
  if (given.length > 0 || list !== undefined) return given;
  return [stdinFilename === undefined ? '.' : '-'];
}

/** All words that say what is to be checked, those of a list among them. */
export async function named(
  given: readonly string[],
  options: CheckArguments,
  cwd: string,
): Promise<readonly string[]> {
  const all = [...words(given, options)];
  if (options.filesFrom !== undefined)
    for await (const name of filesFrom(options.filesFrom, cwd)) all.push(name);
  return all;
}

/** The same a file at a time, or standard input: what is in a list as soon as it is read. */
export async function* oneByOne(
  given: readonly string[],
  options: CheckArguments,
  cwd: string,
): AsyncIterable<string> {
  const { files, stdinAfter, problems } = await inputsOf(words(given, options), cwd, options.forceExclude);
  for (const { file } of problems) yield file;
  yield* files;
  if (stdinAfter !== undefined) yield '-';
  if (options.filesFrom !== undefined) yield* filesFrom(options.filesFrom, cwd);
}
