import { readLetter } from '../../letter/letter';
import { checkLetter } from '../../rules/check';
import { fixAll } from '../../rules/fixAll';
import { applyEdits } from '../../text/edit';
import type { FileOptions } from './options';

/** One fix may make room for another; what has not come to rest after so many rounds stays as it is then. */
const MOST_ROUNDS = 10;

export interface FixedText {
  readonly text: string;
  /** How many edits were made. */
  readonly edits: number;
}

/** A letter's text with all safe fixes, again and again until there is nothing more to fix. */
export function fixText(before: string, { letter, check }: FileOptions): FixedText {
  const seen = new Set<string>();
  let text = before;
  let edits = 0;
  for (let round = 0; round < MOST_ROUNDS && !seen.has(text); round++) {
    seen.add(text);
    const read = readLetter(text, letter);
    const made = fixAll(checkLetter(read, check));
    if (made.length === 0) break;
    text = applyEdits(text, made);
    edits += made.length;
  }
  return { text, edits: text === before ? 0 : edits };
}
