import type { Scale } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import type { Assessment } from './assessment';
import { gradeValues, type WrittenGrade } from './writtenGrades';

/** Would this grade or self-grade, once it is read, contradict what else the letter says of the area? */
export function contradicts(
  assessment: Assessment,
  of: WrittenGrade['of'],
  value: number,
  scale: Scale,
): boolean {
  const others = gradeValues(assessment).flatMap((written) =>
    written.of === of ? (written.grade.value ?? []) : [],
  );
  const said = of === 'grade' ? (assessment.section?.judgements ?? []) : [];
  if ([...others, ...said.map(({ grade }) => grade)].some((other) => other !== value)) return true;
  const grade = of === 'grade' ? value : assessment.grade?.value;
  const selfGrade = of === 'grade' ? assessment.selfGrade?.value : value;
  return (
    grade !== undefined &&
    selfGrade !== undefined &&
    grade !== selfGrade &&
    assessment.verdict !== directionOf(grade, selfGrade, scale)
  );
}

/** Would this verdict contradict the two numbers, or the sentences of the section? */
export function contradictsVerdict(
  { grade, selfGrade, section }: Assessment,
  verdict: Verdict,
  scale: Scale,
): boolean {
  const said = section?.proseVerdict;
  if (said !== undefined && said !== verdict) return true;
  const [given, own] = [grade?.value, selfGrade?.value];
  return (
    given !== undefined && own !== undefined && given !== own && verdict !== directionOf(given, own, scale)
  );
}

function directionOf(grade: number, selfGrade: number, scale: Scale): Verdict {
  return scale.steps(selfGrade, grade) > 0 ? 'overestimates' : 'underestimates';
}
