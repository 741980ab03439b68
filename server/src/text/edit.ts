import type { OffsetRange } from './span';

/** A replacement in a document: 0-based UTF-16 offsets. `start === end` inserts. */
export interface TextEdit extends OffsetRange {
  readonly newText: string;
}

/** Applies edits that do not overlap; insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < at) throw new RangeError(`edits overlap at offset ${edit.start}`);
    out += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Edits sorted by place; a stable sort, so two insertions at one place stay in the order given. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
