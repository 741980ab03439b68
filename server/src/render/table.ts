import type { GradeTable } from '../letter/table/gradeTable';
import type { Table, TableRow } from '../syntax/table';
import { memoize } from '../text/memoize';
import type { Span } from '../text/span';
import { commentRanges, withoutComments } from './comments';
import type { Markdown } from './markdown';
import type { RecordPlace } from './places';
import type { TreeCell, TreeTable } from './tree';

/** A table as it is written, the one of the grades or another: no cell is left out. */
export function tableBlock(
  block: Table,
  grades: GradeTable | undefined,
  markdown: Markdown,
  place: RecordPlace,
): TreeTable {
  const cells = cellsOf(block, markdown);
  const isGrades = grades?.block === block;
  const head = isGrades ? grades.head : block.rows[1]?.isDelimiter ? block.head : undefined;
  const others = block.rows.filter((row) => row !== head && !row.isDelimiter);
  const titles = head && cells.get(head);
  if (head && titles) place(titles, head.line);
  const rows = others.map((row) => {
    const filled = padded(cells.get(row) ?? [], titles?.length ?? 0);
    place(filled, row.line);
    return filled;
  });
  return {
    kind: 'table',
    head: titles,
    rows,
    columns: Math.max(0, titles?.length ?? 0, ...rows.map(({ length }) => length)),
    nameColumn: isGrades ? grades.columns.area : undefined,
  };
}

const cellsOf = memoize(({ text, rows }: Table, markdown: Markdown): ReadonlyMap<TableRow, TreeCell[]> => {
  const ranges = commentRanges(text);
  const cell = ({ from, to }: Span): TreeCell =>
    markdown.line(withoutComments(text, ranges, from, to).replaceAll('\\|', '|'));
  return new Map(rows.map((row) => [row, row.cells.map(cell)]));
});

/** A row with empty cells after its own, up to a number of them. */
export function padded(row: readonly TreeCell[], width: number): TreeCell[] {
  return [...row, ...Array<TreeCell>(Math.max(0, width - row.length)).fill([])];
}
