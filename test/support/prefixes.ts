import assert from 'node:assert/strict';
import { readLetter, type Letter } from '../../server/src/letter/letter';
import { LETTER } from './letters';
import { crlf } from './marks';

interface CutOff {
  readonly text: string;
  readonly letter: Letter;
}

let known: readonly CutOff[] | undefined;

/**
 * Calls with the example letter cut off at every place; in CRLF at every line end, and between its two characters.
 * The letters are read once for all tests. `step`: only every so many of them, for what takes long.
 */
export function everyPrefix(check: (letter: Letter, text: string) => void, step = 1): void {
  known ??= [...cuts(LETTER), ...cuts(crlf(LETTER)).filter((text) => /[\r\n]$/.test(text))].map((text) => ({
    text,
    letter: readLetter(text),
  }));
  for (let i = 0; i < known.length; i += step) check(known[i]!.letter, known[i]!.text);
}

function cuts(text: string): string[] {
  return Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));
}

/** The range lies in the text and does not end before it begins. */
export function within(text: string, { start, end }: { start: number; end: number }): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}
