import { Joining } from './joining';
import type { PagePiece, Segment } from './page';

/** The segments of a page, from top to bottom and left to right. What stands at an angle or beyond the page is not among them. */
export function segmentsOf(pieces: readonly PagePiece[]): Segment[] {
  const level = pieces.filter(({ text, turned, shown }) => !turned && shown !== 'none' && text.trim() !== '');
  const rows = rowsOf(level).map((row) => ({ y: row.y, parts: joined(row) }));
  const isColumn = columnsIn(rows);
  return rows.flatMap(({ y, parts }) =>
    parts.flatMap((part) => part.divided(isColumn)).map((part) => part.done(y)),
  );
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: PagePiece[];
}

const TALLEST_STEP = 12;
const BUCKET = 4;

/** Pieces on one base line, from top to bottom. Small type may stand higher or lower: "4th", "H2O". */
function rowsOf(pieces: readonly PagePiece[]): Row[] {
  const rows = new Map<number, Row[]>();
  for (const piece of [...pieces].sort((one, other) => other.size - one.size)) {
    const row = near(rows, piece);
    if (row) row.pieces.push(piece);
    else {
      const at = Math.floor(piece.y / BUCKET);
      rows.set(at, [...(rows.get(at) ?? []), { y: piece.y, size: piece.size, pieces: [piece] }]);
    }
  }
  return [...rows.values()].flat().sort((one, other) => one.y - other.y);
}

/** Rows are looked for by their height on the page, so that a page of many pieces takes no longer for each. */
function near(rows: ReadonlyMap<number, readonly Row[]>, { y, size }: PagePiece): Row | undefined {
  for (let at = Math.floor((y - TALLEST_STEP) / BUCKET); at <= (y + TALLEST_STEP) / BUCKET; at++)
    for (const row of rows.get(at) ?? []) {
      const step = Math.min(TALLEST_STEP, Math.max(0.5, row.size * (size < row.size * 0.9 ? 0.6 : 0.25)));
      if (Math.abs(row.y - y) < step) return row;
    }
  return undefined;
}

function joined({ pieces }: Row): Joining[] {
  const parts: Joining[] = [];
  for (const piece of pieces.sort((one, other) => one.x - other.x))
    if (!parts.at(-1)?.take(piece)) parts.push(new Joining(piece));
  return parts;
}

/** Rows of a table are within so many points of another. */
const NEAR_ROW = 40;

/**
 * Knows the beginnings of columns: in a row near by, something that stands apart begins at the same place. A table's
 * longest name may come as near to the grade beside it as one word to another.
 */
function columnsIn(rows: readonly { readonly y: number; readonly parts: readonly Joining[] }[]) {
  const place = (x: number, y: number): string => `${x} ${y}`;
  const band = (y: number): number => Math.floor(y / NEAR_ROW);
  const starts = new Set<string>();
  for (const { y, parts } of rows)
    for (const { first } of parts.slice(1)) starts.add(place(Math.round(first.x), band(y)));
  const near = [-1, 0, 1];
  return ({ x, y }: PagePiece): boolean =>
    near.some((dx) => near.some((dy) => starts.has(place(Math.round(x) + dx, band(y) + dy))));
}
