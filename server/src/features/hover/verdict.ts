import type { Scale } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import type { Assessment } from '../../letter/grades/assessment';
import { VERDICTS } from '../../letter/section/field';
import { stepsInWords } from '../../letter/selfAssessment/selfGrades';
import { VERDICT_MEANINGS, verdictOfGrades } from '../../letter/selfAssessment/verdict';
import { list, text, title, type Part } from '../content';
import { touches, type HoverProvider } from './provider';

/** On a verdict, in its field or in a sentence: what it means, and what the two grades say. */
export const hoverVerdict: HoverProvider = (letter, offset) => {
  for (const section of letter.sections) {
    const assessment = letter.assessments.find((one) => one.section === section);
    for (const { assessment: value } of section.fields)
      if (value && touches(value.word, offset))
        return { at: value.word, content: verdictContent(value.verdict, assessment, letter.framework.scale) };
    for (const { phrase, direction } of section.selfAssessments)
      if (touches(phrase, offset))
        return { at: phrase, content: verdictContent(direction, assessment, letter.framework.scale) };
  }
  return undefined;
};

function verdictContent(
  verdict: Verdict | undefined,
  assessment: Assessment | undefined,
  scale: Scale,
): Part[] {
  const sum = assessment && arithmetic(assessment, verdict, scale);
  return [
    title(verdict ? `Self-assessment: ${verdict}` : 'This is not a verdict'),
    list(VERDICTS.map((one) => ({ text: `${one}: ${VERDICT_MEANINGS[one]}`, marked: one === verdict }))),
    ...(sum ? [text(sum)] : []),
  ];
}

/** "The council’s grade is 3 (good) and ours is 2 (adequate), so the council overestimates itself by one grade, as stated here." */
function arithmetic(
  { selfGrade, grade }: Assessment,
  verdict: Verdict | undefined,
  scale: Scale,
): string | undefined {
  if (selfGrade?.value === undefined || grade?.value === undefined) return undefined;
  const steps = scale.steps(selfGrade.value, grade.value);
  const shown = verdictOfGrades(selfGrade.value, grade.value, scale);
  const grades = `The council’s grade is ${scale.name(selfGrade.value)} and ours is ${scale.name(grade.value)}`;
  const so =
    shown === 'consistent'
      ? 'the two are consistent'
      : `the council ${shown} itself by ${stepsInWords(steps)} ${Math.abs(steps) === 1 ? 'grade' : 'grades'}`;
  if (verdict === undefined || verdict === 'mixed') return `${grades}, so ${so}.`;
  return verdict === shown
    ? `${grades}, so ${so}, as stated here.`
    : `${grades}, so ${so}. This says “${verdict}”.`;
}
