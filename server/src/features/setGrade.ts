import { gradeValues } from '../letter/grades/writtenGrades';
import type { Assessment } from '../letter/grades/assessment';
import type { Letter } from '../letter/letter';
import { areaWords } from '../letter/areaWords';
import { writeGrade } from '../edits/field/writeField';
import { editsOf } from '../edits/editsOf';
import { rewrite } from '../edits/grade/changeGrade';
import { insertRow } from '../edits/table/insertRow';
import type { TextEdit } from '../text/edit';
import { gradeInRow } from './gradeInRow';

/** The edits, or why there are none: a sentence for the writer. */
type GradeSet = { readonly edits: TextEdit[] } | { readonly reason: string };

/**
 * Gives an area a grade wherever the letter writes it down: in its section and in its row, which are made where they
 * are missing. The words of its sentences are the writer's. Undefined for an area or a grade that there is not.
 */
export function setGrade(letter: Letter, areaId: string, value: number): GradeSet | undefined {
  const { scale } = letter.framework;
  const assessment = letter.assessments.find(({ area }) => area.id === areaId);
  if (!assessment?.area.graded || !scale.has(value)) return undefined;
  // What only nearly names the area may be about another area.
  const section = assessment.section?.naming.exact ? assessment.section : undefined;
  const row = assessment.row?.exact ? assessment.row : undefined;
  if (!section && !row) return { reason: nearly(assessment) };
  const inRow = row && gradeInRow(row, value, letter);
  if (!section && inRow && 'reason' in inRow) return inRow;
  const written = gradeValues({ ...assessment, section, row: undefined }).filter(
    ({ of, grade }) => of === 'grade' && grade.kind !== 'empty',
  );
  const changes = written
    .filter(({ grade }) => grade.value !== value || grade.label !== undefined)
    .flatMap(({ grade }) => rewrite(grade, value, scale));
  if (inRow && 'changes' in inRow) changes.push(...inRow.changes);
  if (section && written.length === 0) changes.push(...writeGrade(section, String(value), letter));
  if (section && letter.table && !assessment.row)
    changes.push(insertRow(assessment, letter.table, letter, String(value)));
  return { edits: editsOf(changes.filter(({ span, newText }) => span.text !== newText)) };
}

/** The area is there, but not by its name. */
function nearly({ area, section, row }: Assessment): string {
  const name = section ? section.naming.name : row?.name;
  return `“${name?.text.trim() ?? ''}” is misspelt: the area is “${areaWords(area)}”. Correct the name first.`;
}
