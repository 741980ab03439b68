import { lastUpTo } from '../../../server/src/text/lastUpTo';

/** Where a line of the text is on the page: both grow from one to the next. */
export interface Anchor {
  /** 0-based; a part of a line is behind the point. */
  readonly line: number;
  /** Pixels from the top of the page. */
  readonly top: number;
}

/** The place of a line on the page; between two lines that are known it lies in proportion. */
export function topOf(line: number, anchors: readonly Anchor[]): number {
  return between(line, anchors, 'line', 'top');
}

/** The line at a place of the page. */
export function lineAt(top: number, anchors: readonly Anchor[]): number {
  return between(top, anchors, 'top', 'line');
}

function between(value: number, anchors: readonly Anchor[], from: keyof Anchor, to: keyof Anchor): number {
  const at = lastUpTo(anchors.length, value, (index) => anchors[index]![from]);
  const a = anchors[at];
  if (!a) return 0;
  const b = anchors[at + 1];
  const way = b ? b[from] - a[from] : 0;
  if (!b || way <= 0) return a[to];
  const part = Math.max(0, Math.min(1, (value - a[from]) / way));
  return a[to] + part * (b[to] - a[to]);
}
