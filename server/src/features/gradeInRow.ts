import type { Letter } from '../letter/letter';
import type { GradeTable, Row } from '../letter/table/gradeTable';
import { rewrite } from '../edits/grade/changeGrade';
import type { Change } from '../edits/change';
import { addCells } from '../edits/table/cells';
import { likeOthers } from '../edits/table/insertRow';
import { malformedRows } from '../letter/table/malformedRows';
import { missingValues } from '../edits/table/mendRow';

/** Writes a grade into an area's row, which gets the cells that it lacks; or says why that is not for us to do. */
export function gradeInRow(
  row: Row,
  value: number,
  letter: Letter,
): { readonly changes: readonly Change[] } | { readonly reason: string } {
  const { table } = letter;
  const { grade, malformed, line } = row;
  const column = table?.columns.grade;
  if (!table || column === undefined) return { reason: 'The table has no column for grades. Add one first.' };
  if (malformed === 'too-many')
    return { reason: 'The row for this area in the table has too many cells. Correct it first.' };
  if (grade) {
    const stays = grade.value === value && grade.label === undefined;
    return { changes: stays ? [] : rewrite(grade, value, letter.framework.scale) };
  }
  const words = likeOthers(table, String(value), letter);
  if (table.block.form === 'tabs') {
    // Several tabs are one gap, so a cell before the grade needs something in it.
    const filled = line.cells.filter(({ isEmpty }, i) => !isEmpty || i < line.cells.length - 1).length;
    const before = '\t–'.repeat(column - filled);
    const text = line.line.text.trimEnd();
    return { changes: [{ span: line.line.part(text.length), newText: `${before}\t${words}` }] };
  }
  const missing = incomplete(row, table);
  if (!missing || missing.wanted <= column)
    return { reason: 'The rows of the table do not match its headings. Correct them first.' };
  return { changes: [addCells(line, missingValues(missing, letter, words))] };
}

/** A row that lacks cells, when it is clear that the row is wrong and not the headings. */
function incomplete(row: Row, table: GradeTable) {
  return malformedRows(table).find((one) => one.row === row && row.line.cells.length < one.wanted);
}
