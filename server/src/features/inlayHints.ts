import type { Framework } from '../framework/framework';
import type { Assessment } from '../letter/grades/assessment';
import type { GradeValue } from '../letter/grades/gradeValue';
import { gradeValues } from '../letter/grades/writtenGrades';
import type { Letter } from '../letter/letter';
import { stepsInWords } from '../letter/selfAssessment/selfGrades';
import { verdictOfGrades } from '../letter/selfAssessment/verdict';
import { nameKey } from '../text/key';
import type { OffsetRange } from '../text/span';
import { text, type Part } from './content';
import { difference } from './difference';

/** Words that an editor shows in the text without their being there. */
interface InlayHint {
  /** 0-based UTF-16 offset; the hint stands after it, after a space. */
  readonly at: number;
  readonly label: string;
  readonly tooltip: readonly Part[];
}

/** Which hints are wanted. */
export interface InlayHintChoice {
  /** The word after a bare grade. */
  readonly gradeLabels: boolean;
  /** How far the council's own grade is from the letter's. */
  readonly selfAssessment: boolean;
}

/** The hints in a part of the letter, in the order of the text. None repeats what stands there. */
export function inlayHints(letter: Letter, range: OffsetRange, choice: InlayHintChoice): InlayHint[] {
  const { assessments, framework } = letter;
  return assessments
    .flatMap((assessment) => [
      ...(choice.gradeLabels ? gradeLabels(assessment, framework) : []),
      ...(choice.selfAssessment ? selfAssessment(assessment, framework) : []),
    ])
    .filter(({ at }) => range.start <= at && at <= range.end)
    .sort((a, b) => a.at - b.at);
}

function gradeLabels(assessment: Assessment, { scale }: Framework): InlayHint[] {
  return gradeValues(assessment).flatMap(({ grade: { span, value, label }, in: where }) => {
    const grade = value === undefined || label ? undefined : scale.grade(value);
    if (!grade || (where === 'row' && rowSays(assessment, [grade.label, ...(grade.synonyms ?? [])])))
      return [];
    const tooltip = [text(`${grade.value} – ${grade.label}: ${grade.meaning}`)];
    return [{ at: span.end, label: grade.label, tooltip }];
  });
}

/** Has the row a cell with one of these words, as in "| Being healthy | 2 | adequate |"? */
function rowSays({ row }: Assessment, words: readonly string[]): boolean {
  const keys = words.map(nameKey);
  return row?.line.cells.some((cell) => keys.includes(nameKey(cell.text))) ?? false;
}

function selfAssessment(assessment: Assessment, { scale }: Framework): InlayHint[] {
  const { selfGrade, grade } = assessment;
  const steps = difference(assessment, scale);
  if (!isKnown(selfGrade) || !isKnown(grade) || !steps) return [];
  const verdict = verdictOfGrades(selfGrade.value, grade.value, scale);
  return [
    {
      at: selfGrade.span.end,
      label: `${stepsInWords(steps)} ${steps > 0 ? 'higher' : 'lower'} than our grade`,
      tooltip: [
        text(
          `The council’s grade is ${scale.name(selfGrade.value)} and ours is ${scale.name(grade.value)}, so the council ${verdict} itself.`,
        ),
      ],
    },
  ];
}

function isKnown(grade: GradeValue | undefined): grade is GradeValue & { readonly value: number } {
  return grade?.value !== undefined;
}
