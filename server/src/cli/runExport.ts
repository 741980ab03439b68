import path from 'node:path';
import { readLetter } from '../letter/letter';
import { render } from '../render/render';
import { targetOf, type Form } from '../render/target';
import { readProblem } from '../workspace/readProblem';
import { checkText } from './check/checkText';
import { optionsFor, type FileOptions } from './check/options';
import { readStdin, readText } from './read';
import { Slip } from './slip';
import { print, tell } from './terminal';
import { nameOf, STDIN } from './text/names';
import { plain } from './text/plain';
import { counted } from './text/summary';
import { writeWhole } from './writeFile';

export interface ExportArguments {
  readonly to?: Form;
  readonly output?: string;
  readonly force?: boolean;
}

/** `apa-letter export`: 1 if the letter should not leave like this, 2 if it cannot be done. */
export async function runExport(word: string, given: ExportArguments): Promise<void> {
  const cwd = process.cwd();
  const target = targetOf({ ...given, isTerminal: process.stdout.isTTY });
  if ('problem' in target) throw new Slip(target.problem.replace(/\.$/, ''));
  const { form, output } = target;

  const at = path.resolve(cwd, word === '-' ? STDIN : word);
  const file = word === '-' ? STDIN : nameOf(at, cwd);
  const read = word === '-' ? await readStdin() : readText(at);
  if ('problem' in read) return fail(2, file, read.problem);

  const options = await optionsFor(at, {});
  const refusal = given.force ? undefined : refuse(file, at, read.text, options);
  if (refusal !== undefined) return fail(1, file, refusal);

  const letter = readLetter(read.text, options.letter);
  const made = form === 'pdf' ? await pdfOf(await render(letter, 'html')) : await render(letter, form);
  if (typeof made === 'object' && 'problem' in made) return fail(2, file, made.problem);
  process.exitCode = 0;
  if (output === undefined) return print(made);
  try {
    writeWhole(path.resolve(cwd, output), made);
  } catch (error) {
    fail(2, output, readProblem(error));
  }
}

/** Why a letter should not leave the house as it is. */
function refuse(file: string, at: string, text: string, options: FileOptions): string | undefined {
  const letter = readLetter(text, options.letter);
  const look = `See: apa-letter check ${file === STDIN ? '-' : plain(file)}. To export it all the same, add --force.`;
  if (letter.conflict)
    return `This letter holds marks that a merge has left, so it was not exported. ${look}`;
  if (letter.headerBroken) return `The header of this letter cannot be used, so it was not exported. ${look}`;
  if (letter.status !== 'final') return undefined;
  const { findings } = checkText({ path: at, text }, options);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return errors === 0
    ? undefined
    : `This final letter has ${counted(errors, 'error')}, so it was not exported. ${look}`;
}

async function pdfOf(page: string | Uint8Array): Promise<Uint8Array | { readonly problem: string }> {
  const { printPdf } = await import('./export/chromium');
  return printPdf(page, process.env);
}

function fail(code: 1 | 2, file: string, problem: string): void {
  process.exitCode = code;
  tell(`${plain(file)}: ${plain(problem)}`);
}
