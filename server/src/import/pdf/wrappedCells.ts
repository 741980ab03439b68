import { stepTo, type PageCell, type PageRow } from './row';

/** A cell's next line is no further than so many sizes of type. */
const LINE = 1.6;
const SLACK = 3;
const MOST_CELLS = 12;

/**
 * Puts the lines of a table's cells together: of "Capacity to improve" and "of services" below it, with the grade on
 * the first of the two lines or between them. A line belongs to the row that it is nearer to; where rows stand as near
 * each other as lines do, nothing is put together.
 */
export function joinWrappedCells(rows: readonly PageRow[]): PageRow[] {
  const out: PageRow[] = [];
  let last: PageRow | undefined;
  /** How far the row is from the one above it. */
  let above = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const block = out.at(-1);
    const between = isBetween(row, rows[at + 1], rows[at + 2]) ? rows[at + 1] : undefined;
    if (!between && block && last && goesOn(block, last, row, rows[at + 1], above)) {
      out[out.length - 1] = { ...block, cells: together(block.cells, row.cells) };
    } else {
      above = last && block && block.cells.length > 1 ? stepTo(last, row) : 0;
      out.push(between ? { ...row, cells: [...row.cells, ...between.cells] } : row);
      if (between) at++;
    }
    last = row;
  }
  return out;
}

/** Does a cell at the right stand between two lines of one at the left? */
function isBetween(above: PageRow, middle: PageRow | undefined, below: PageRow | undefined): boolean {
  if (!middle || !below || above.cells.length !== 1 || below.cells.length !== 1) return false;
  const [name] = above.cells as [PageCell];
  const [rest] = below.cells as [PageCell];
  const isRight = middle.cells.every(({ x }) => x > Math.max(name.right, rest.right));
  return isRight && Math.abs(name.x - rest.x) < SLACK && stepTo(above, below) < LINE;
}

/**
 * Is the row the next line of some cells of the row above it? `last` is the last line that has been put there, and
 * `above` how far that row is from the one before, or 0. It has to be nearer than rows are to each other.
 */
function goesOn(
  block: PageRow,
  last: PageRow,
  row: PageRow,
  next: PageRow | undefined,
  above: number,
): boolean {
  const { cells } = block;
  if (cells.length < 2 || cells.length > MOST_CELLS || row.cells.length >= cells.length || row.marked)
    return false;
  if (row.bold !== block.bold || Math.abs(row.size - last.size) > 0.6) return false;
  const step = stepTo(last, row);
  const below = next && next.cells.length > 1 ? stepTo(row, next) : 0;
  const steps = [above, below].filter((one) => one > 0);
  const isNearer = steps.length > 0 && steps.every((one) => step < one * 0.9);
  return step < LINE && isNearer && row.cells.every((cell) => columnOf(cells, cell) !== undefined);
}

function together(cells: readonly PageCell[], more: readonly PageCell[]): PageCell[] {
  const out = [...cells];
  for (const cell of more) {
    const at = columnOf(cells, cell)!;
    const before = out[at]!;
    out[at] = { ...before, text: `${before.text} ${cell.text}`, right: Math.max(before.right, cell.right) };
  }
  return out;
}

/** The cell that stands at the same left edge, or around the same middle. */
function columnOf(cells: readonly PageCell[], { x, right }: PageCell): number | undefined {
  const at = cells.findIndex(
    (cell) => Math.abs(cell.x - x) < SLACK || Math.abs(cell.x + cell.right - x - right) < 2 * SLACK,
  );
  return at < 0 ? undefined : at;
}
