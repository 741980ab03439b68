import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { decoded, readFile, readStdin } from './read';
import { counted } from './text/summary';
import { tell } from './terminal';
import { nameOf, STDIN } from './text/names';
import { defaultFramework } from '../framework/builtin';
import { isMarkup } from '../import/isMarkup';
import type { Decoded } from '../workspace/decode';
import { isOtherText, isPrint } from '../workspace/readPrint';
import { folderFilter } from '../workspace/patterns';
import { configurationFor } from './configurationFor';
import { findInputs, type Inputs } from './check/inputs';
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

/** A document that is no letter in the markup, to be read as `import` reads it. */
export interface DocumentSource extends Pick<Source, 'path' | 'file' | 'isStdin'> {
  readonly bytes: Uint8Array;
}

interface Sources {
  readonly letters: readonly Source[];
  readonly documents: readonly DocumentSource[];
  readonly problems: readonly FileProblem[];
}

interface SourceOptions {
  /** What standard input is called. */
  readonly stdinFilename?: string;
  /** Do the settings leave out files that are named too? */
  readonly forceExclude?: boolean;
  /** Are Word documents, PDFs and printed letters in plain text taken too? */
  readonly takesDocuments?: boolean;
}

/** Reads all that the words on the command line mean. */
export async function readSources(
  words: readonly string[],
  cwd: string,
  { stdinFilename: stdinName, forceExclude, takesDocuments = false }: SourceOptions = {},
): Promise<Sources> {
  const { files, stdinAfter, problems } = await inputsOf(words, cwd, forceExclude);
  const letters: Source[] = [];
  const documents: DocumentSource[] = [];
  const unread: FileProblem[] = [...problems];
  const read = async (file: string, isStdin: boolean): Promise<void> => {
    const name = isStdin && stdinName === undefined ? STDIN : nameOf(file, cwd);
    const read = isStdin ? await readStdin() : readFile(file);
    const content = decoded(read);
    const source = { path: file, file: name, isStdin };
    if ('bytes' in read && takesDocuments && isDocument(file, read.bytes, content))
      documents.push({ ...source, bytes: read.bytes });
    else if ('problem' in content) unread.push({ file: name, message: content.problem });
    else letters.push({ ...source, ...content });
  };
  for (let index = 0; index <= files.length; index++) {
    if (index === stdinAfter) await read(path.resolve(cwd, stdinName ?? STDIN), true);
    const file = files[index];
    if (file !== undefined) await read(file, false);
  }
  return { letters, documents, problems: unread };
}

/** The files that the words on the command line mean. */
export async function inputsOf(
  words: readonly string[],
  cwd: string,
  forceExclude?: boolean,
): Promise<Inputs> {
  const inputs = await findInputs(words, cwd, { filterOf, forceExclude });
  const { leftOut } = inputs;
  if (leftOut > 0) tell(`${counted(leftOut, 'file')} excluded by the settings (--force-exclude).`);
  return inputs;
}

/** Is it a Word document or a PDF, whatever its name, or text of a print by its name and by what it says? */
function isDocument(file: string, bytes: Uint8Array, content: Decoded): boolean {
  if ('problem' in content) return isPrint(bytes) || (/\.txt$/i.test(file) && isOtherText(bytes));
  return /\.txt$/i.test(file) && !isMarkup(content.text, defaultFramework);
}

/** The settings of a folder say what is a letter in it. Files that are named themselves are checked anyway. */
export async function filterOf(folder: string): Promise<Filter> {
  const configuration = await configurationFor(path.join(folder, 'letter.apa'), {});
  const { take, skip } = folderFilter(configuration, pathToFileURL(folder).toString());
  const relative = (at: string): string => path.relative(folder, at).split(path.sep).join('/');
  return { take: (at) => take(relative(at)), skip: (at) => skip(relative(at)) };
}
