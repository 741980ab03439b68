import assert from 'node:assert/strict';
import { formatLetter } from '../../../server/src/features/format/format';
import { readLetter, type LetterOptions } from '../../../server/src/letter/letter';
import { applyEdits } from '../../../server/src/text/edit';
import { crlf } from '../../support/marks';

/** The text in the canonical form. */
export function formatted(text: string, options?: LetterOptions): string {
  return applyEdits(text, formatLetter(readLetter(text, options)));
}

/** `before` is written as `after`, with both line ends, and `after` stays as it is (T04, T07, T52). */
export function formats(before: string, after: string): void {
  for (const ends of [(text: string) => text, crlf]) {
    assert.equal(formatted(ends(before)), ends(after));
    assert.deepEqual(formatLetter(readLetter(ends(after))), []);
  }
}

/** The text is in the canonical form, or is left as it is. */
export function stays(text: string): void {
  formats(text, text);
}
