import { gradeValues } from '../letter/grades';
import type { Letter } from '../letter/letter';
import { writeField } from '../rules/field/write';
import { editsOf } from '../rules/fixAll';
import { rewrite } from '../rules/grade/change';
import type { Change } from '../rules/rule';
import { insertRow } from '../rules/table/insertRow';
import type { TextEdit } from '../text/edit';

/**
 * Gives an area a grade wherever the letter writes it down: in its section and in its row, which are made where they
 * are missing. The words of its sentences are the writer's. Undefined for an area or a grade that there is not.
 */
export function setGrade(letter: Letter, areaId: string, value: number): TextEdit[] | undefined {
  const { scale } = letter.framework;
  const assessment = letter.assessments.find(({ area }) => area.id === areaId);
  if (!assessment?.area.graded || !scale.has(value)) return undefined;
  const { row } = assessment;
  // What only nearly names the area may be about another one.
  const section = assessment.section?.naming.exact ? assessment.section : undefined;
  const written = gradeValues({ ...assessment, section, row: row?.exact ? row : undefined }).filter(
    ({ of }) => of === 'grade',
  );
  const inSection = written.filter((one) => one.in !== 'row' && one.grade.kind !== 'empty');
  const inRow = written.filter((one) => one.in === 'row' && row?.malformed === undefined);
  const changes: Change[] = [...inSection, ...inRow]
    .filter(({ grade }) => grade.value !== value || grade.label !== undefined)
    .flatMap(({ grade }) => rewrite(grade, value, scale));
  if (section && inSection.length === 0) changes.push(...writeField(section, 'grade', String(value), letter));
  if (section && letter.table && !row)
    changes.push(insertRow(assessment, letter.table, letter, String(value)));
  return editsOf(changes.filter(({ span, newText }) => span.text !== newText));
}
