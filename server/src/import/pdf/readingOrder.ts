import type { Segment } from './page';

/** Columns of prose stand beside each other for at least so many lines. */
const FEWEST_LINES = 5;
/** Lines of a column are at least this part of the page wide: what is narrower are cells of a table. */
const NARROWEST = 0.22;
const SLACK = 3;
/** More often no page changes between one column and two. */
const MOST_CHANGES = 6;

/**
 * The segments of a page, top to bottom, in the groups in which they are read: where there are two columns of prose,
 * what is above them, the left one, the right one, and what is below.
 */
export function readingOrder(segments: readonly Segment[], width: number, changes = 0): Segment[][] {
  const columns = changes < MOST_CHANGES ? findColumns(segments, width) : undefined;
  if (!columns) return [[...segments]];
  const { x, top, bottom } = columns;
  const inside = segments.filter(({ y }) => y > top && y < bottom);
  return [
    ...readingOrder(
      segments.filter(({ y }) => y <= top),
      width,
      changes + 1,
    ),
    inside.filter((one) => one.x < x - SLACK),
    inside.filter((one) => one.x >= x - SLACK),
    ...readingOrder(
      segments.filter(({ y }) => y >= bottom),
      width,
      changes + 1,
    ),
  ].filter((group) => group.length > 0);
}

interface Columns {
  /** Where the strip is that nothing crosses. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: number;
}

/** The strip in the middle of a page with the most lines of prose on both its sides. */
function findColumns(segments: readonly Segment[], width: number): Columns | undefined {
  let best: Columns | undefined;
  for (let x = width * 0.35; x <= width * 0.65; x += 2)
    for (const found of stripsAt(x, segments, width)) if (!best || found.lines > best.lines) best = found;
  return best;
}

/** Where the page is free at `x`, from one segment that crosses it to the next. */
function stripsAt(x: number, segments: readonly Segment[], width: number): Columns[] {
  const found: Columns[] = [];
  let [top, left, right] = [-Infinity, 0, 0];
  const end = (bottom: number): void => {
    if (Math.min(left, right) >= FEWEST_LINES) found.push({ x, top, bottom, lines: left + right });
    [top, left, right] = [bottom, 0, 0];
  };
  for (const segment of segments) {
    if (segment.x < x - SLACK && segment.right > x + SLACK) end(segment.y);
    else if (segment.right - segment.x > width * NARROWEST) {
      if (segment.right <= x + SLACK) left++;
      else right++;
    }
  }
  end(Infinity);
  return found;
}
