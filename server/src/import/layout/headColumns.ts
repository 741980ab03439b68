import { looksLikeName, looksLikeRole } from '../addressee';
import type { Line } from '../lines';
import { cellsOf, type Cell } from './cells';

/**
 * The head of a letter, of which letterhead and addressee may stand side by side: the column with the addressee comes
 * last. `end` is the index of the salutation.
 */
export function readHeadColumns(
  lines: readonly Line[],
  end: number,
  salutation: string,
): { readonly lines: readonly Line[]; readonly divided: readonly Line[] } {
  const rows = lines.slice(0, end).map((line) => (line.text === '' ? [] : cellsOf(line)));
  const both = rows.flatMap((cells, at) => (cells.length > 1 ? [at] : []));
  if (both.length === 0) return { lines, divided: [] };
  const gutter = Math.min(...both.map((at) => rows[at]![1]!.column));
  const crosses = (cells: readonly Cell[]): boolean =>
    cells.some(({ column, end: right }) => column < gutter - 2 && right > gutter - 1);
  const isRight = (cells: readonly Cell[]): boolean => cells.length > 0 && cells[0]!.column >= gutter - 2;
  let from = both[0]!;
  let to = both.at(-1)! + 1;
  while (from > 0 && isRight(rows[from - 1]!)) from--;
  while (to < end && isRight(rows[to]!)) to++;
  if (rows.slice(from, to).some(crosses)) return { lines, divided: [] };
  const half = (keep: (cell: Cell) => boolean): Line[] =>
    rows.slice(from, to).map((cells, at) => {
      const { source, page } = lines[from + at]!;
      const kept = cells.filter(keep);
      return { text: kept.map(({ text }) => text).join(' '), source, page, column: kept[0]?.column ?? 0 };
    });
  const left = half(({ column }) => column < gutter - 2);
  const right = half(({ column }) => column >= gutter - 2);
  const blank: Line = { ...lines[from]!, text: '' };
  const addressed = (half: readonly Line[]): boolean =>
    half.some(({ text }) => looksLikeName(text, salutation));
  const leftFirst = addressed(right) || (!addressed(left) && right.some(({ text }) => looksLikeRole(text)));
  const [one, other] = leftFirst ? [left, right] : [right, left];
  // What stands below in the same column goes on with it; the right column ends here.
  const read = [...lines.slice(0, from), blank, ...one, blank, ...other, ...lines.slice(to)];
  return { lines: read, divided: [lines[both[0]!]!] };
}
