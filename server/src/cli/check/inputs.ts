import { statSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { diskError } from '../../node/diskError';
import { DEAD_LINK, isLetterName, LetterFinder, type Filter } from '../../node/files';
import { readProblem } from '../../node/readProblem';
import { nameOf } from '../text/names';
import type { FileProblem } from './report';

export interface Inputs {
  /** Absolute paths, each real file once, in the order in which they were named. */
  readonly files: readonly string[];
  /** Is standard input to be read, and how many of the files come before it? */
  readonly stdinAfter?: number;
  /** How many files that were named are left out by the settings anyway. */
  readonly leftOut: number;
  readonly problems: readonly FileProblem[];
}

/** What is left out of a folder, and what counts as a letter in it. `folder` is absolute. */
type FilterOf = (folder: string) => Promise<Filter>;

interface InputOptions {
  readonly filterOf?: FilterOf;
  /** Do the settings leave out files that are named too? */
  readonly forceExclude?: boolean;
}

/** The files that the words on the command line mean: files, folders, patterns and "-" for standard input. */
export async function findInputs(
  words: readonly string[],
  cwd: string,
  { filterOf = () => Promise.resolve({}), forceExclude = false }: InputOptions = {},
): Promise<Inputs> {
  const finder = new LetterFinder();
  const files: string[] = [];
  const problems: FileProblem[] = [];
  let stdinAfter: number | undefined;
  let leftOut = 0;
  const take = async (found: readonly string[]): Promise<void> => {
    for (const file of found)
      if (forceExclude && (await filterOf(path.dirname(file))).skip?.(file)) leftOut++;
      else if (finder.add(file)) files.push(file);
  };
  for (const word of words) {
    if (word === '-') {
      stdinAfter ??= files.length;
      continue;
    }
    const at = path.resolve(cwd, word);
    const kind = kindOf(at);
    if (kind === 'file') await take([at]);
    else if (kind === 'folder') {
      const found = await finder.below(at, await filterOf(at));
      files.push(...found.files);
      problems.push(...found.problems.map((one) => ({ file: nameOf(one.path, cwd), message: one.message })));
      if (found.files.length + found.problems.length === 0) {
        const message = await whyNone(at, finder);
        if (message !== undefined) problems.push({ file: word, message });
      }
    } else if (isPattern(word)) {
      const matched = await matches(word, cwd);
      await take(matched);
      if (matched.length === 0)
        problems.push({
          file: word,
          message: 'No file matches this pattern. Check its spelling, and put it in quotation marks.',
        });
    } else problems.push({ file: word, message: await missing(at, kind) });
  }
  return { files, stdinAfter, leftOut, problems };
}

const NO_LETTERS =
  'There are no letters (.apa or .apa.md) in this folder. Give the names of any other files.';

/** Without waiting: that would take as long for each file as to check it. */
function kindOf(at: string): 'file' | 'folder' | { error: unknown } {
  try {
    return statSync(at).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { error };
  }
}

const ALL_LEFT_OUT =
  'All letters in this folder are excluded by “include” or “exclude” in its settings. Remove the pattern, or give another folder.';

/** Why no letter of a folder is to be checked; nothing when they all were named before. */
async function whyNone(folder: string, finder: LetterFinder): Promise<string | undefined> {
  const { files } = await new LetterFinder().below(folder);
  if (files.length === 0) return NO_LETTERS;
  return files.some((file) => finder.add(file)) ? ALL_LEFT_OUT : undefined;
}

function isPattern(word: string): boolean {
  return /[*?[\]{}!]/.test(word);
}

/** The files that a pattern means, sorted. A pattern that ends in `*` alone means letters. */
async function matches(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(path.sep === '\\' ? pattern.replace(/\\/g, '/') : pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  const open = /(?:^|[\\/])\*{1,2}$/.test(pattern);
  return found
    .filter((file) => !open || isLetterName(file))
    .map((file) => path.normalize(file))
    .sort();
}

/** Why a file cannot be found, with the name that was probably meant. */
async function missing(at: string, { error }: { error: unknown }): Promise<string> {
  const link = await lstat(at).catch(() => undefined);
  if (link?.isSymbolicLink() && diskError(error).code === 'ENOENT') return DEAD_LINK;
  const problem = readProblem(error);
  const { closestFile } = await import('../text/closest');
  const close = await closestFile(at);
  return close === undefined ? problem : `${problem} Did you mean ${close}?`;
}
