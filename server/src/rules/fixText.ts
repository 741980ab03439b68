import { diffLines } from 'diff';
import { readLetter, type LetterOptions } from '../letter/letter';
import { applyEdits, type TextEdit } from '../text/edit';
import { checkLetter, type CheckOptions } from './check';
import { fixAll } from './fixAll';

/** One fix may make room for another; what has not come to rest after so many rounds stays as it is then. */
const MOST_ROUNDS = 30;

interface FixedText {
  readonly text: string;
  /** How many edits were made, all rounds together. */
  readonly edits: number;
}

/** A letter's text with all safe fixes, again and again until there is nothing more to fix (T56). */
export function fixText(before: string, letter: LetterOptions, check: CheckOptions): FixedText {
  const seen = new Set<string>();
  let text = before;
  let edits = 0;
  for (let round = 0; round < MOST_ROUNDS && !seen.has(text); round++) {
    seen.add(text);
    const made = fixAll(checkLetter(readLetter(text, letter), check));
    if (made.length === 0) break;
    text = applyEdits(text, made);
    edits += made.length;
  }
  return { text, edits: text === before ? 0 : edits };
}

/** The lines that differ between two texts, as edits of the first. */
export function lineEdits(before: string, after: string): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const { value, added, removed } of diffLines(before, after, { stripTrailingCr: false })) {
    if (added || removed) {
      const last = edits[edits.length - 1];
      const end = removed ? at + value.length : at;
      // What is taken out and what comes in its place are one edit.
      if (last && last.end === at)
        edits[edits.length - 1] = { start: last.start, end, newText: last.newText + (added ? value : '') };
      else edits.push({ start: at, end, newText: added ? value : '' });
    }
    if (!added) at += value.length;
  }
  return edits;
}
