/** Where a line of the text is on the page: both grow from one to the next. */
export interface ScrollAnchor {
  /** 0-based; a part of a line is after the point. */
  readonly line: number;
  /** Pixels from the top of the page. */
  readonly top: number;
}

/** The place of a line on the page; between two lines that are known it lies in proportion. */
export function topOf(line: number, anchors: readonly ScrollAnchor[]): number {
  return between(line, anchors, 'line', 'top');
}

/** The line at a place of the page. */
export function lineAt(top: number, anchors: readonly ScrollAnchor[]): number {
  return between(top, anchors, 'top', 'line');
}

function between(
  value: number,
  anchors: readonly ScrollAnchor[],
  from: keyof ScrollAnchor,
  to: keyof ScrollAnchor,
): number {
  const at = Math.max(
    0,
    anchors.findLastIndex((anchor) => anchor[from] <= value),
  );
  const a = anchors[at];
  if (!a) return 0;
  const b = anchors[at + 1];
  const way = b ? b[from] - a[from] : 0;
  if (!b || way <= 0) return a[to];
  const part = Math.max(0, Math.min(1, (value - a[from]) / way));
  return a[to] + part * (b[to] - a[to]);
}
