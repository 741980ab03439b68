import type { GradeTable } from '../../letter/table/gradeTable';
import type { Table, TableRow } from '../../syntax/table';
import { displayWidth } from '../../text/width';
import { readsAs, type Written } from './unit';

/**
 * A table with its bars below one another; a row that has too few or too many cells keeps them. What only looks like a
 * table is left as it is. The table of grades gets bars when it has tabs, and a line below its headings.
 */
export function writeTable(block: Table, grades?: GradeTable): Written | undefined {
  const { head, form } = block;
  const delimiter = block.rows[1]?.isDelimiter ? block.rows[1] : undefined;
  const headed = grades?.block === block && grades.head !== undefined;
  if (head.isDelimiter || !(delimiter || headed)) return undefined;
  if (delimiter ? delimiter.cells.length !== head.cells.length : !head.hasBars && form === 'pipes')
    return undefined;
  if (form === 'tabs' && !fitsBars(block)) return undefined;

  const rows = [head, ...block.body].map((row) => ({ row, words: wordsOf(row, block) }));
  const widths: number[] = head.cells.map(() => 3);
  for (const { words } of rows)
    words?.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 3, displayWidth(cell))));
  // Without a line below its headings, rows that differ may be no rows at all.
  if (!delimiter && rows.some(({ words }) => words?.length !== head.cells.length)) return undefined;
  if (isTooWide(block, widths)) return undefined;
  const signs = widths.map((_, i) => alignment(delimiter, i));
  const lines = rows.map(({ row, words }) =>
    words ? barred(words.map((cell, i) => padded(cell, widths[i]!, signs[i]!))) : row.line.text,
  );
  lines.splice(1, 0, barred(head.cells.map((_, i) => dashes(signs[i]!, widths[i]!))));
  return readsAs('table', lines) ? { lines } : undefined;
}

type Sign = '' | 'left' | 'right' | 'centre';

/**
 * The words of the cells. Between tabs the last ones may be missing; without a bar the line is prose that stands too
 * near to the table.
 */
function wordsOf({ cells, hasBars }: TableRow, { form, head }: Table): string[] | undefined {
  if (form === 'pipes' && !hasBars) return undefined;
  const words = cells.map((cell) => cell.text);
  if (form === 'tabs') while (words.length < head.cells.length) words.push('');
  return words;
}

/** Can rows between tabs have bars: is there no bar in them, nor more cells than headings? */
function fitsBars({ text, head, rows }: Table): boolean {
  return !text.includes('|') && rows.every(({ cells }) => cells.length <= head.cells.length);
}

function alignment(delimiter: TableRow | undefined, column: number): Sign {
  const text = delimiter?.cells[column]?.text ?? '';
  if (text.endsWith(':')) return text.startsWith(':') && text.length > 1 ? 'centre' : 'right';
  return text.startsWith(':') ? 'left' : '';
}

function dashes(sign: Sign, width: number): string {
  const left = sign === 'left' || sign === 'centre' ? ':' : '';
  const right = sign === 'right' || sign === 'centre' ? ':' : '';
  return left + '-'.repeat(width - left.length - right.length) + right;
}

function padded(words: string, width: number, sign: Sign): string {
  const spare = width - displayWidth(words);
  const before = sign === 'right' ? spare : sign === 'centre' ? Math.floor(spare / 2) : 0;
  return ' '.repeat(before) + words + ' '.repeat(spare - before);
}

function barred(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** One very long cell would make every row as long. */
function isTooWide({ text, rows }: Table, widths: readonly number[]): boolean {
  const all = rows.length * widths.reduce((sum, width) => sum + width, 0);
  return all > 20 * text.length + 10_000;
}
