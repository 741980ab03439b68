import type { Dot } from './page';
import type { Segment } from './page';

/** A printed line with what stands apart on it. */
export interface PageRow {
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly cells: readonly PageCell[];
  /** Has the line a bullet or a number before it? */
  readonly marked: boolean;
}

export interface PageCell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** What marks an item and stands apart from its words: a sign, a number or a letter with its stop. */
const MARK = /^(?:[^\p{L}\p{N}\s]|o|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])$/u;
/** A mark stands within so many sizes of type of its words. */
const MARK_GAP = 4;
/** A drawn bullet stands within so many points of its words. */
const DOT_GAP = 30;

/** The lines of a group of segments, which come from top to bottom. */
export function rowsOf(segments: readonly Segment[], dots: readonly Dot[]): PageRow[] {
  const lines: Segment[][] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    if (last?.[0]!.y === segment.y) last.push(segment);
    else lines.push([segment]);
  }
  return lines.map((line) => rowOf(line, dots));
}

function rowOf(line: readonly Segment[], dots: readonly Dot[]): PageRow {
  const [first, second] = line as [Segment, Segment?];
  const isMark =
    second !== undefined && MARK.test(first.text) && second.x - first.right < first.size * MARK_GAP;
  const words = isMark
    ? [{ ...second, text: `${first.text} ${second.text}`, x: first.x }, ...line.slice(2)]
    : line;
  const bullet = isMark ? undefined : dots.find((dot) => isBefore(dot, first));
  return {
    y: first.y,
    size: line.reduce((most, { size }) => Math.max(most, size), 0),
    bold: (isMark ? line.slice(1) : line).every(({ bold }) => bold),
    cells: words.map(({ text, x, right }, at) =>
      bullet && at === 0 ? { text: `• ${text}`, x: bullet.x, right } : { text, x, right },
    ),
    marked: isMark || bullet !== undefined || /^[•▪■●◦‣–-]\s/.test(first.text),
  };
}

function isBefore({ x, y }: Dot, { x: left, y: line, size }: Segment): boolean {
  return x < left && x > left - DOT_GAP && y < line && y > line - size * 0.8;
}

/** How far the next row is, in sizes of type. */
export function stepTo(row: PageRow, next: PageRow): number {
  return (next.y - row.y) / Math.max(row.size, next.size, 1);
}
