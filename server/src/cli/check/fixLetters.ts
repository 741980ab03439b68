import { fixText } from '../../rules/fixText';
import { replaceLetter } from '../replaceLetter';
import { unifiedDiff } from '../text/diff';
import { optionsFor, type Flags } from '../configurationFor';
import type { FileProblem } from './report';
import type { Source } from '../source';

export interface FixedLetters {
  /** All letters, with their texts as they are after the fixes. */
  readonly letters: readonly Source[];
  readonly problems: readonly FileProblem[];
  /** Letters that were changed, or would be. */
  readonly changed: number;
  /** What changes, for `patch`; the files themselves are changed only when `write` is set. */
  readonly diff: string;
}

/** Puts safe fixes into letters. */
export async function fixLetters(
  letters: readonly Source[],
  flags: Flags,
  write: boolean,
): Promise<FixedLetters> {
  const out: Source[] = [];
  const problems: FileProblem[] = [];
  const diffs: string[] = [];
  let changed = 0;
  for (const source of letters) {
    const { letter, check } = await optionsFor(source.path, flags);
    const { text, edits } = fixText(source.text, letter, check);
    if (edits === 0) {
      out.push(source);
      continue;
    }
    const problem = write ? replaceLetter(source, text) : undefined;
    if (problem !== undefined) {
      problems.push({ file: source.file, message: problem });
      out.push(source);
      continue;
    }
    const mark = source.bom ? '\uFEFF' : '';
    if (!write) diffs.push(unifiedDiff(source.file, mark + source.text, mark + text));
    out.push({ ...source, text });
    changed++;
  }
  return { letters: out, problems, changed, diff: diffs.join('') };
}
