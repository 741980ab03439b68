import type { Row } from '../../letter/table/gradeTable';
import { cellPlaceAt, type CellPlace } from './cellPlace';
import type { CompletionPlace } from './place';

interface GradeCell extends CellPlace {
  readonly row: Row;
  readonly of: 'grade' | 'self-grade';
}

/** The cursor in a cell of the table of grades where a grade belongs. */
export function gradeCellAt(place: CompletionPlace): GradeCell | undefined {
  const row = rowAt(place);
  if (!row) return undefined;
  const cell = cellPlaceAt(place);
  const { columns } = place.letter.table!;
  if (cell.column === columns.selfGrade) return { ...cell, row, of: 'self-grade' };
  return cell.column === columns.grade ? { ...cell, row, of: 'grade' } : undefined;
}

/** The row of the table of grades that the cursor is in. Between tabs, and on a line without a bar, nothing is offered. */
export function rowAt({ letter: { table }, block, line }: CompletionPlace): Row | undefined {
  if (!table || table.block !== block || table.block.form !== 'pipes') return undefined;
  return table.rows.find((row) => row.line.hasBars && row.line.line.start === line.start);
}
