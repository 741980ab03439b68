import type { Assessment } from '../../letter/grades/assessment';
import type { Letter } from '../../letter/letter';
import type { GradeTable } from '../../letter/table/gradeTable';
import { areaWords } from '../../letter/areaWords';
import type { Change } from '../change';
import { layOut } from './tableLayout';
import { readable } from '../../letter/grades/readableGrade';
import { firstRows, insertRowAbove, insertRowBelow } from './rows';

/** Gives an area a row of its own, with the grades of its section or with the `grade` given. */
export function insertRow(
  { area, section }: Assessment,
  table: GradeTable,
  letter: Letter,
  grade = readable(section?.grade, letter.framework.scale),
): Change {
  const { scale } = letter.framework;
  const row = layOut(table, {
    area: areaWords(area, section?.naming),
    grade: likeOthers(table, grade, letter),
    selfGrade: likeOthers(table, readable(section?.selfGrade, scale), letter),
  });
  return place(row, area.order, table, letter);
}

/** "2 (adequate)" where the table writes all its grades so. */
export function likeOthers({ rows }: GradeTable, grade: string, { framework: { scale } }: Letter): string {
  const graded = rows.flatMap((row) => (row.grade?.value === undefined ? [] : [row.grade]));
  return grade !== '' && graded.length > 0 && graded.every(({ label }) => label)
    ? scale.name(Number(grade))
    : grade;
}

/** Below the row of the nearest earlier area, else at the top. */
function place(text: string, order: number, table: GradeTable, letter: Letter): Change {
  const earlier = firstRows(table).filter(({ area }) => area.order < order);
  const nearest = earlier.find(
    ({ area }) => area.order === Math.max(...earlier.map((row) => row.area.order)),
  );
  if (nearest) return insertRowBelow(nearest.line.line, text, letter);
  const delimiter = table.block.rows.find((row) => row.isDelimiter);
  const top = delimiter ?? table.head;
  return top ? insertRowBelow(top.line, text, letter) : insertRowAbove(table.block.head.line, text, letter);
}
