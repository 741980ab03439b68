import { sha256 } from '../../node/sha256';
import type { PlainFinding } from './finding';
import type { CheckedLetter } from './report';

/**
 * What makes a finding the same when its lines have moved, or the letter was formatted: its code and the marked words,
 * without white space and marks. Not readable.
 */
export function likeness(letter: CheckedLetter, { code, start, end }: PlainFinding): string {
  return digest(code, letter.text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, ''));
}

/**
 * For each finding of a letter a name that stays the same when other lines change: of the file, the code, the marked
 * words, and the how-many-eth finding of that likeness it is.
 */
export function fingerprints(letter: CheckedLetter): string[] {
  const count = new Map<string, number>();
  return letter.findings.map((finding) => {
    const like = likeness(letter, finding);
    const nth = (count.get(like) ?? 0) + 1;
    count.set(like, nth);
    return digest(letter.file, like, String(nth));
  });
}

function digest(...parts: readonly string[]): string {
  return sha256(parts.map((part) => `${part}\0`).join('')).slice(0, 32);
}
