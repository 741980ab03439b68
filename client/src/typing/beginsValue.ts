import type { Lines } from '../../../server/src/protocol/typing';
import type { DocumentChange } from './endedLine';

/**
 * Does the change end with the space after the colon of a line's first word, as in “Self-grade: ”? Of any other change
 * one character is looked at. `lines` are those after the change.
 */
export function beginsValue({ range: { start }, text }: DocumentChange, lines: Lines): boolean {
  if (!text.endsWith(' ')) return false;
  const added = text.split('\n');
  const last = added.at(-1)!;
  const before = lines(start.line + added.length - 1).slice(
    0,
    (added.length > 1 ? 0 : start.character) + last.length,
  );
  return /^[ \t]*(?:- )?[*_]*[\p{L}-]+[*_]*:[*_]* $/u.test(before);
}
