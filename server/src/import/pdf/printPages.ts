import type { PrintLine, PrintPage } from '../layout/printLine';
import type { PdfPage } from './page';
import { readingOrder } from './readingOrder';
import { rowsOf, stepTo, type PageRow } from './row';
import { segmentsOf } from './segment';
import { joinWrappedCells } from './wrappedCells';

/** The lines of a PDF's pages in the order in which they are read; blank lines stand where a paragraph ends. */
export function printPages(pages: readonly PdfPage[]): PrintPage[] {
  const groups = joinInLetter(
    pages.map((page) =>
      readingOrder(segmentsOf(page.pieces), page.width).map((group) => rowsOf(group, page.dots)),
    ),
  );
  const usual = usualStep(groups.flat());
  let inLetter = !groups.flat(2).some(isSalutation);
  return groups.map((page, at) => {
    const lines: PrintLine[] = [];
    let line = 0;
    const blank = (): void => void lines.push({ text: '', page: at + 1, line: line + 1 });
    for (const rows of page) {
      if (lines.length > 0) blank();
      const edges = edgesOf(rows);
      const letter = (middle(rows.map(({ size }) => size)) || 1) * LETTER_WIDTH;
      rows.forEach((row, index) => {
        const before = rows[index - 1];
        if (before && endsParagraph(before, row, edges.right, usual, inLetter)) blank();
        inLetter ||= isSalutation(row);
        lines.push({ ...lineOf(row, edges.left, letter), page: at + 1, line: ++line });
      });
    }
    return lines;
  });
}

/** A letter of usual type is half as wide as the type is high. */
const LETTER_WIDTH = 0.5;
const WIDEST = 200;

/** There are no tables above the salutation: a reference beside an address is no cell of one. */
function joinInLetter(pages: readonly (readonly (readonly PageRow[])[])[]): PageRow[][][] {
  let inLetter = !pages.flat(2).some(isSalutation);
  return pages.map((page) =>
    page.map((rows) => {
      const from = inLetter ? 0 : rows.findIndex(isSalutation);
      if (from < 0) return [...rows];
      inLetter = true;
      return [...rows.slice(0, from), ...joinWrappedCells(rows.slice(from))];
    }),
  );
}

const isSalutation = ({ cells }: PageRow): boolean => /^dear\s/i.test(cells[0]!.text);

/**
 * Does a blank line belong between two lines? Where there is more room than usual, where the type changes, and within
 * the letter where somebody ended the line with a sentence: the next one's first word would have had room on it.
 */
function endsParagraph(row: PageRow, next: PageRow, edge: number, usual: number, inLetter: boolean): boolean {
  const step = stepTo(row, next);
  if (step < 0 || step > usual * 1.25) return true;
  if (row.cells.length > 1 || next.cells.length > 1 || !inLetter) return false;
  if (row.bold !== next.bold || Math.abs(row.size - next.size) > 0.6) return true;
  if (next.marked) return false;
  const [cell, below] = [row.cells[0]!, next.cells[0]!];
  // Names and grades below each other are the columns of a table, as they may be drawn.
  if (!/[.:;!?]["”’)]?$/.test(cell.text)) return false;
  const word = below.text.split(' ', 1)[0]!;
  const perLetter = (below.right - below.x) / below.text.length;
  return cell.right + (word.length + 1) * perLetter < edge - row.size;
}

/** The distance of lines, in sizes of type, that lines of one paragraph have. */
function usualStep(groups: readonly (readonly PageRow[])[]): number {
  const counts = new Map<number, number>();
  for (const rows of groups)
    rows.forEach((row, at) => {
      const next = rows[at + 1];
      if (!next || row.cells.length > 1 || next.cells.length > 1) return;
      const step = Math.round(stepTo(row, next) * 20) / 20;
      if (step > 0.9 && step < 3) counts.set(step, (counts.get(step) ?? 0) + 1);
    });
  const most = [...counts.values()].reduce((one, other) => Math.max(one, other), 0);
  // Where paragraphs are short, the distance between them may be the more frequent one.
  const usual = [...counts].filter(([, count]) => count > 2 && count > most / 6).map(([step]) => step);
  return usual.length === 0 ? 1.2 : Math.max(1.2, Math.min(...usual));
}

/** The left edge of all, and the right one of prose: a table may be wider. */
function edgesOf(rows: readonly PageRow[]): { readonly left: number; readonly right: number } {
  let [left, right] = [Infinity, 0];
  for (const { cells } of rows) {
    for (const { x } of cells) left = Math.min(left, x);
    if (cells.length === 1) right = Math.max(right, cells[0]!.right);
  }
  return { left, right };
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}

/** The words at their columns, by spaces: at least two between what stands apart. A column is `letter` points wide. */
function lineOf(
  { cells, size, bold }: PageRow,
  left: number,
  letter: number,
): Omit<PrintLine, 'page' | 'line'> {
  let text = '';
  const placed = cells.map((cell) => {
    const column = Math.round((cell.x - left) / letter);
    const from = Math.max(Math.min(column, WIDEST), text === '' ? 0 : text.length + 2);
    text = text.padEnd(from) + cell.text;
    return { text: cell.text, column: from };
  });
  return { text, ...(placed.length > 1 ? { cells: placed } : {}), bold, size };
}
