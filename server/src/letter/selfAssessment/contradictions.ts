import type { Scale } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import type { Assessment } from '../grades/assessment';
import type { VerdictValue } from '../section/field';
import type { Section, SelfAssessment } from '../section/section';
import { numbersOf, type Numbers } from './selfGrades';

/** Can the two not both be right? "mixed" leaves room for either direction, but not for consistent. */
function contradict(a: Verdict, b: Verdict): boolean {
  if (a === b) return false;
  return a === 'consistent' || b === 'consistent' || (a !== 'mixed' && b !== 'mixed');
}

/** A verdict field that says what two different numbers do not bear out; "mixed" says nothing against them. */
export function fieldAgainstNumbers(
  assessment: Assessment,
  scale: Scale,
): { said: VerdictValue; verdict: Verdict; numbers: Numbers } | undefined {
  const said = assessment.section?.verdictField?.assessment;
  const numbers = numbersOf(assessment, scale);
  if (!said?.verdict || !numbers || numbers.steps === 0) return undefined;
  if (said.verdict === 'mixed' || said.verdict === numbers.verdict) return undefined;
  return { said, verdict: said.verdict, numbers };
}

/**
 * May the verdict be changed to that of the numbers? A sentence that takes the verdict's side makes it likely that a
 * number is wrong: then the writer has to choose.
 */
export function isSlip({ verdict }: Numbers, prose: Verdict | undefined): boolean {
  return !prose || !contradict(prose, verdict);
}

/** Sentences that cannot be right together with the verdict field. */
export function proseAgainstField(
  section: Section,
): { said: VerdictValue; verdict: Verdict; prose: Verdict; sentence: SelfAssessment } | undefined {
  const said = section.verdictField?.assessment;
  const prose = section.proseVerdict;
  if (!said?.verdict || !prose || !contradict(said.verdict, prose)) return undefined;
  const sentence = sentenceAgainst(section, said.verdict);
  return sentence && { said, verdict: said.verdict, prose, sentence };
}

/** Sentences that say what two different numbers do not bear out, in a section without a verdict field. */
export function proseAgainstNumbers(
  assessment: Assessment,
  scale: Scale,
): { prose: Verdict; sentence: SelfAssessment; numbers: Numbers } | undefined {
  const { section } = assessment;
  const prose = section?.proseVerdict;
  const numbers = numbersOf(assessment, scale);
  if (!section || section.verdictField || !prose || !numbers || numbers.steps === 0) return undefined;
  if (prose === 'mixed' || prose === numbers.verdict) return undefined;
  const sentence = sentenceAgainst(section, numbers.verdict);
  return sentence && { prose, sentence, numbers };
}

/** The sentence that a finding about the prose is shown at: the first that says otherwise. */
function sentenceAgainst({ selfAssessments }: Section, verdict: Verdict): SelfAssessment | undefined {
  return selfAssessments.find(({ direction }) => contradict(direction, verdict)) ?? selfAssessments[0];
}
