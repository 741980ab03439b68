import path from 'node:path';
import { readLetter } from '../../letter/letter';
import { readBytesSync } from '../../node/readFile';
import { readProblem } from '../../node/readProblem';
import { checkLetter } from '../../rules/check';
import { targetOf, type Form } from '../../render/target';
import { commentExport } from '../../workspace/commentExport';
import { exportLetter, reasonToStay } from '../../workspace/exportLetter';
import type { Platform } from '../../workspace/platform';
import { checkText } from '../checkText';
import { documentPlatform } from '../documentPlatform';
import { optionsFor, type FileOptions } from '../configurationFor';
import { decoded, readStdin, readText } from '../read';
import { UsageError } from '../usageError';
import { print, tell } from '../terminal';
import { nameOf, STDIN } from '../text/names';
import { plain } from '../text/plain';
import { guardOutput, writeOutput } from '../output';
import { isExport } from './isExport';

export interface ExportArguments {
  readonly to?: Form;
  readonly output?: string;
  readonly force?: boolean;
  readonly template?: string;
  /** False when a draft is not to say that it is one. */
  readonly draftMark?: boolean;
  readonly comments?: boolean;
}

/** `apa-letter export`: 1 if the letter should not leave like this, 2 if it cannot be done. */
export async function runExport(word: string, given: ExportArguments): Promise<void> {
  const cwd = process.cwd();
  const target = targetOf({ ...given, isTerminal: process.stdout.isTTY });
  if ('problem' in target) throw new UsageError(target.problem.replace(/\.$/, ''));
  const { form, output } = target;
  if (given.comments && form !== 'docx')
    throw new UsageError('--comments needs a Word document: --to docx --comments');

  const at = path.resolve(cwd, word === '-' ? STDIN : word);
  const to = output === undefined ? undefined : path.resolve(cwd, output);
  if (to !== undefined)
    guardOutput({ at: to, isOwn: (bytes) => isExport(bytes, form, to), force: given.force }, [
      at,
      ...(given.template === undefined ? [] : [path.resolve(cwd, given.template)]),
    ]);
  const template = given.template === undefined ? undefined : templateOf(given.template, form);
  const file = word === '-' ? STDIN : nameOf(at, cwd);
  const read = word === '-' ? decoded(await readStdin()) : readText(at);
  if ('problem' in read) return fail(2, file, read.problem);

  const options = await optionsFor(at, {});
  const refusal = given.force ? undefined : refuse(file, at, read.text, options, given.comments);
  if (refusal !== undefined) return fail(1, file, refusal);

  const letter = readLetter(read.text, options.letter);
  const exported = await exportLetter(letter, form, platform, {
    template,
    unmarked: given.draftMark === false,
  });
  const made =
    given.comments && exported instanceof Uint8Array
      ? await commentExport(exported, letter, checkLetter(letter, options.check), platform)
      : exported;
  if (typeof made === 'object' && 'problem' in made)
    return fail(2, file, form === 'pdf' ? `${made.problem} ${PRINT_IT_YOURSELF}` : made.problem);
  process.exitCode = 0;
  if (to === undefined) print(made);
  else writeOutput(to, made);
}

/** The bytes of the template; what cannot be read is a slip in the use. */
function templateOf(file: string, form: Form): Uint8Array {
  if (form !== 'docx') throw new UsageError('A template is for Word documents: --to docx');
  try {
    return readBytesSync(path.resolve(file));
  } catch (error) {
    throw new UsageError(`${plain(file)}: ${readProblem(error).replace(/\.$/, '')}`);
  }
}

/** Why a letter should not leave the house as it is, and what to do about it. */
function refuse(
  file: string,
  at: string,
  text: string,
  options: FileOptions,
  withComments?: boolean,
): string | undefined {
  const reason = reasonToStay(
    readLetter(text, options.letter),
    checkText({ path: at, text }, options).findings,
    withComments,
  );
  const look = `See: apa-letter check ${file === STDIN ? '-' : plain(file)}. To export it anyway, add --force.`;
  return reason === undefined ? undefined : `${reason}, so it was not exported. ${look}`;
}

const PRINT_IT_YOURSELF =
  'Export the letter with --to html instead, and print that page to PDF from a browser.';

const platform: Pick<Platform, 'word' | 'printPdf'> = {
  word: documentPlatform.word,
  async printPdf(page) {
    const { printPdf } = await import('../../node/chromium');
    return printPdf(page, process.env);
  },
};

function fail(code: 1 | 2, file: string, problem: string): void {
  process.exitCode = code;
  tell(`${plain(file)}: ${plain(problem)}`);
}
