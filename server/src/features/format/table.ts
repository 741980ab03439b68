import type { GradeTable } from '../../letter/table/gradeTable';
import type { Table, TableRow } from '../../syntax/table';
import { alignmentOf, tableLines } from '../../text/tableLines';
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

  const rows = block.body.map((row) => wordsOf(row, block));
  const headings = wordsOf(head, block);
  if (!headings) return undefined;
  // Without a line below its headings, rows that differ may be no rows at all.
  if (!delimiter && rows.some((words) => words?.length !== headings.length)) return undefined;
  const alignments = delimiter?.cells.map((cell) => alignmentOf(cell.text));
  const lines = tableLines(
    headings,
    rows.map((words, i) => words ?? block.body[i]!.line.text),
    alignments,
  );
  return readsAs('table', lines) ? { lines } : undefined;
}

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
