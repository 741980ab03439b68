import { linesOf, type Written } from './unit';
import type { Comment } from '../../syntax/comment';
import { trimEnd, trimStart } from './white';

/** A comment stays as it is, but for spaces around it. */
export function writeComment(block: Comment): Written {
  const lines = linesOf(block);
  const last = lines.length - 1;
  if (last === 0) return { lines: [trimEnd(trimStart(lines[0]!))] };
  return { lines: [...lines.slice(0, last), trimEnd(lines[last]!)] };
}
