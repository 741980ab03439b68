import { readsAs, sameLines, type Written } from './unit';
import { trimEnd, trimInnerEnd, trimStart } from './white';

/** Prose without spaces around its lines. Where a line would then begin something else, its indent stays. */
export function writeParagraph(lines: readonly string[]): Written | undefined {
  const trimmed = trimLines(lines, trimStart);
  if (sameLines(trimmed, lines) || readsAs('paragraph', trimmed)) return { lines: trimmed };
  const indented = trimLines(lines, (line) => line);
  return readsAs('paragraph', indented) ? { lines: indented } : undefined;
}

/** Inside a comment nothing changes. */
function trimLines(lines: readonly string[], trimFront: (line: string) => string): string[] {
  let inComment = false;
  return lines.map((line, i) => {
    const front = inComment ? line : trimFront(line);
    inComment = commentOpen(line, inComment);
    if (inComment) return front;
    return i === lines.length - 1 ? trimEnd(front) : trimInnerEnd(front);
  });
}

/** Is a comment open after this line, given whether one was before it? */
function commentOpen(line: string, before: boolean): boolean {
  let open = before;
  for (let at = 0; ;) {
    const next = line.indexOf(open ? '-->' : '<!--', at);
    if (next < 0) return open;
    at = next + (open ? 3 : 4);
    open = !open;
  }
}
