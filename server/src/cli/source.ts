import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readStdin, readText } from './read';
import { counted } from './text/summary';
import { tell } from './terminal';
import { nameOf, STDIN } from './text/names';
import { folderFilter } from '../workspace/patterns';
import { configurationFor } from './configurationFor';
import { findInputs } from './check/inputs';
import type { Filter } from '../node/files';
import type { FileProblem } from './check/report';

/** A letter that has been read and not been checked yet. */
export interface Source {
  /** Absolute; where standard input is taken to stand, for its settings. */
  readonly path: string;
  /** As the user would name it. */
  readonly file: string;
  readonly text: string;
  readonly bom: boolean;
  readonly isStdin: boolean;
}

interface Sources {
  readonly letters: readonly Source[];
  readonly problems: readonly FileProblem[];
}

interface SourceOptions {
  /** What standard input is called. */
  readonly stdinFilename?: string;
  /** Do the settings leave out files that are named too? */
  readonly forceExclude?: boolean;
}

/** Reads all that the words on the command line mean. */
export async function readSources(
  words: readonly string[],
  cwd: string,
  { stdinFilename: stdinName, forceExclude }: SourceOptions = {},
): Promise<Sources> {
  const { files, stdinAfter, leftOut, problems } = await findInputs(words, cwd, { filterOf, forceExclude });
  if (leftOut > 0) tell(`${counted(leftOut, 'file')} left out by the settings (--force-exclude).`);
  const letters: Source[] = [];
  const unread: FileProblem[] = [...problems];
  const read = async (file: string, isStdin: boolean): Promise<void> => {
    const name = isStdin && stdinName === undefined ? STDIN : nameOf(file, cwd);
    const content = isStdin ? await readStdin() : readText(file);
    if ('problem' in content) unread.push({ file: name, message: content.problem });
    else letters.push({ path: file, file: name, ...content, isStdin });
  };
  for (let index = 0; index <= files.length; index++) {
    if (index === stdinAfter) await read(path.resolve(cwd, stdinName ?? STDIN), true);
    const file = files[index];
    if (file !== undefined) await read(file, false);
  }
  return { letters, problems: unread };
}

/** The settings of a folder say what is a letter in it. Files that are named themselves are checked anyway. */
export async function filterOf(folder: string): Promise<Filter> {
  const configuration = await configurationFor(path.join(folder, 'letter.apa'), {});
  const { take, skip } = folderFilter(configuration, pathToFileURL(folder).toString());
  const relative = (at: string): string => path.relative(folder, at).split(path.sep).join('/');
  return { take: (at) => take(relative(at)), skip: (at) => skip(relative(at)) };
}
