import { checkText } from './checkText';
import { formats } from '../formats';
import type { FormatName } from '../formats/names';
import { findInputs } from './inputs';
import { nameOf, STDIN } from '../text/names';
import { optionsFor, type Flags } from './options';
import { readStdin, readText } from '../read';
import { CheckedLetter, exitCode, type FileProblem, type MaxSeverity, type Report } from './report';
import { pageOf, print, tell } from '../terminal';

export interface CheckArguments extends Flags {
  readonly format: FormatName;
  readonly maxSeverity: MaxSeverity;
}

/** `apa-letter check`: the exit code is 2 if anything could not be checked, else 1 if findings count, else 0. */
export async function runCheck(words: readonly string[], given: CheckArguments): Promise<void> {
  const cwd = process.cwd();
  const { files, stdinAfter, problems } = await findInputs(words.length > 0 ? words : ['.'], cwd);
  const letters: CheckedLetter[] = [];
  const unread: FileProblem[] = [...problems];
  const sources = files.map((file) => ({ path: file, file: nameOf(file, cwd) }));
  if (stdinAfter !== undefined) sources.splice(stdinAfter, 0, { path: '-', file: STDIN });
  for (const { path, file } of sources) {
    const read = path === '-' ? await readStdin() : readText(path);
    if ('problem' in read) unread.push({ file, message: read.problem });
    else
      letters.push(new CheckedLetter(file, read.text, checkText(read.text, await optionsFor(path, given))));
  }
  const report: Report = { letters, problems: unread, maxSeverity: given.maxSeverity };
  process.exitCode = exitCode(report);
  for (const { file, message } of unread) tell(`${file}: ${message}`);
  print(formats[given.format](report, pageOf(process.stdout, process.env)));
}
