/** Offsets of a line in some text: `to` before its line end, `next` after it. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** LF, CRLF and CR end a line (T06). A text without characters has no line. */
export function lineRanges(text: string): LineRange[] {
  const lines: LineRange[] = [];
  for (let from = 0; from < text.length;) {
    const next = nextLine(text, from);
    lines.push({ from, to: contentEnd(text, from, next), next });
    from = next;
  }
  return lines;
}

/** Offset after the line end of the line that holds `from`. */
export function nextLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

/** `next` moved before the line end that stands there, but not before `from`. */
export function contentEnd(text: string, from: number, next: number): number {
  let to = next;
  if (to > from && text.charCodeAt(to - 1) === 10) to--;
  if (to > from && text.charCodeAt(to - 1) === 13) to--;
  return to;
}
