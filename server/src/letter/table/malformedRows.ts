import type { GradeTable, Row } from './gradeTable';
import type { TableRow } from '../../syntax/table';
import { proseBelow } from './proseBelow';

/** A row whose number of cells is not that of the others. */
export interface Malformed {
  readonly line: TableRow;
  readonly part: 'row' | 'head' | 'delimiter';
  /** How many cells it should have. */
  readonly wanted: number;
  readonly row?: Row;
}

/** How many cells a row should have: as many as the heading row, or as all the rows where that one alone differs. */
export function cellCount(table: GradeTable): number {
  const { head, columns } = table;
  const rows = rowsOf(table);
  const counts = new Set(rows.map(({ line }) => line.cells.length));
  const [common] = counts;
  const alike = head && rows.length > 1 && counts.size === 1 && rows[0]!.malformed;
  return alike && common !== undefined ? common : columns.count;
}

/** The rows with too few or too many cells; where all rows differ from the heading row, that one instead (once). */
export function malformedRows(table: GradeTable): Malformed[] {
  const { block, head } = table;
  const wanted = cellCount(table);
  const differs = ({ cells }: TableRow): boolean => cells.length !== wanted;
  const delimiter = block.rows.find((row) => row.isDelimiter);
  return [
    ...(head && differs(head) ? [{ line: head, part: 'head' as const, wanted }] : []),
    ...(delimiter && differs(delimiter) ? [{ line: delimiter, part: 'delimiter' as const, wanted }] : []),
    ...rowsOf(table)
      .filter((row) => row.malformed && differs(row.line))
      .map((row) => ({ line: row.line, part: 'row' as const, wanted, row })),
  ];
}

function rowsOf(table: GradeTable): Row[] {
  const prose = new Set(proseBelow(table));
  return table.rows.filter((row) => !prose.has(row));
}

/** The cells that can go because nothing stands in them: the last ones, else the only empty ones there are. */
export function spareCells({ line, wanted }: Malformed): {
  readonly columns: number[];
  readonly last: boolean;
} {
  const over = line.cells.length - wanted;
  const empty = line.cells.flatMap((cell, column) => (cell.isEmpty ? [column] : []));
  const ending = empty.filter((column) => column >= wanted);
  if (ending.length === over) return { columns: ending, last: true };
  return { columns: empty.length === over ? empty : [], last: false };
}
