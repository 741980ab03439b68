import type { Scale } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import type { Assessment } from '../../letter/grades/assessment';
import { VERDICTS } from '../../letter/section/field';
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
    title(verdict ? `Self-assessment: ${verdict}` : 'This is not one of the four verdicts'),
    list(VERDICTS.map((one) => ({ text: `${one}: ${VERDICT_MEANINGS[one]}`, marked: one === verdict }))),
    ...(sum ? [text(sum)] : []),
  ];
}

/** "The council graded itself 3 (good), the letter 2 (adequate): 1 better. That is overestimates, as written." */
function arithmetic(
  { selfGrade, grade }: Assessment,
  verdict: Verdict | undefined,
  scale: Scale,
): string | undefined {
  if (selfGrade?.value === undefined || grade?.value === undefined) return undefined;
  const steps = scale.steps(selfGrade.value, grade.value);
  const size = steps === 0 ? 'the same' : `${Math.abs(steps)} ${steps > 0 ? 'better' : 'worse'}`;
  const shown = verdictOfGrades(selfGrade.value, grade.value, scale);
  const agrees =
    verdict === undefined || verdict === 'mixed'
      ? ''
      : verdict === shown
        ? ', as written here'
        : `, not ${verdict}`;
  return `The council graded itself ${scale.name(selfGrade.value)}, the letter says ${scale.name(grade.value)}: ${size}. By the numbers that is “${shown}”${agrees}.`;
}
