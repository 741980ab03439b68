import { memoize } from '../../text/memoize';
import type { Area, Framework } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import type { Assessment } from '../grades/assessment';
import type { Direction } from '../../prose/reading/read';
import type { Span } from '../../text/span';
import { fieldAgainstNumbers, isSlip, proseAgainstField, proseAgainstNumbers } from './contradictions';
import { numbersOf } from './selfGrades';
import { misspeltVerdictField } from './misspeltVerdictField';

/** What an area says of the council's self-assessment, by its verdict, else its sentences, else its numbers. */
export interface Said {
  readonly area: Area;
  readonly verdict?: Verdict;
  /** Where it says so. */
  readonly at?: Span;
  /** Every direction that anything in the area points to. */
  readonly touches: ReadonlySet<Direction>;
}

export const says = memoize((assessment: Assessment, { scale }: Framework): Said => {
  const { area, section } = assessment;
  const numbers = numbersOf(assessment, scale);
  const against = fieldAgainstNumbers(assessment, scale);
  const slip = against && isSlip(against.numbers, section?.proseVerdict);
  // An area that contradicts itself otherwise is reported where it does, and which of the two it says is not known.
  const unsure =
    !slip && (against ?? proseAgainstNumbers(assessment, scale) ?? (section && proseAgainstField(section)));
  // What is put right without a question counts already: a slip, a verdict after a misspelt name.
  const misspelt = section && misspeltVerdictField(section)?.assessment?.verdict;
  const verdict = slip ? against.numbers.verdict : (assessment.verdict ?? misspelt);
  const touches = new Set<Direction>(section?.selfAssessments.map(({ direction }) => direction));
  if (numbers) touches.add(numbers.verdict);
  if (verdict === 'mixed') touches.add('overestimates').add('underestimates');
  else if (verdict) touches.add(verdict);
  const at =
    (section?.verdictField?.assessment?.verdict && section.verdictField.assessment.word) ??
    section?.selfAssessments[0]?.phrase ??
    numbers?.selfGrade.span;
  return { area, verdict: unsure ? undefined : (verdict ?? numbers?.verdict), at, touches };
});
