import type { GradeTable } from '../letter/table/gradeTable';
import type { Table, TableRow } from '../syntax/table';
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
  const ranges = commentRanges(block.text);
  const cells = (row: TableRow): TreeCell[] =>
    row.cells.map(({ from, to }) =>
      markdown.line(withoutComments(block.text, ranges, from, to).replaceAll('\\|', '|')),
    );
  const isGrades = grades?.block === block;
  const head = isGrades ? grades.head : block.rows[1]?.isDelimiter ? block.head : undefined;
  const others = block.rows.filter((row) => row !== head && !row.isDelimiter);
  const titles = head && cells(head);
  if (head && titles) place(titles, head.line);
  const rows = others.map((row) => {
    const filled = padded(cells(row), titles?.length ?? 0);
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

/** A row with empty cells behind its own, up to a number of them. */
export function padded(row: readonly TreeCell[], width: number): TreeCell[] {
  return [...row, ...Array<TreeCell>(Math.max(0, width - row.length)).fill([])];
}
