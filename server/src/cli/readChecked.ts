import { readLetter, type Letter } from '../letter/letter';
import type { PlainFinding } from './check/finding';
import { checkLetters } from './check/checkLetters';
import { optionsFor, type Flags } from './configurationFor';
import { TerminalProgress } from './check/progress';
import type { FileProblem } from './check/report';
import { readSources } from './source';

/** A letter that has been read and checked. */
interface ReadLetter {
  readonly letter: Letter;
  readonly findings: readonly PlainFinding[];
  /** As the user would name it. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
}

/** All letters that the words on the command line mean, with what `check` finds in them. */
export async function readChecked(
  words: readonly string[],
  flags: Flags = {},
): Promise<{ readonly letters: readonly ReadLetter[]; readonly problems: readonly FileProblem[] }> {
  const sources = await readSources(words, process.cwd());
  const problems: FileProblem[] = [...sources.problems];
  const letters: ReadLetter[] = [];
  const results = await checkLetters(sources.letters, flags, new TerminalProgress(process.stderr));
  for (const [index, { path, text, file }] of sources.letters.entries()) {
    const result = results[index]!;
    if ('problem' in result) problems.push({ file, message: result.problem });
    else {
      const options = await optionsFor(path, flags);
      letters.push({ letter: readLetter(text, options.letter), findings: result.findings, file, path });
    }
  }
  return { letters, problems };
}
