import type { Framework } from '../../framework/framework';
import type { Section } from '../../letter/section/section';
import type { Direction } from '../../prose/reading/read';
import { rule } from '../rule';
import { noneSpeaks } from '../../letter/selfAssessment/expectedToSpeak';
import {
  capital,
  numbersOf,
  relatedGrade,
  sizeInWords,
  type Numbers,
} from '../../letter/selfAssessment/selfGrades';
import { cannotWriteVerdict, writeVerdict } from '../../edits/field/writeVerdict';
import { misspeltVerdictField } from '../../letter/selfAssessment/misspeltVerdictField';

export default rule<{ numbers: Numbers; section: Section }>({
  code: 'self-assessment/grade-mismatch',
  scope: 'area',
  severity: 'warning',
  title: 'Self-grade differs from the grade',
  why: 'How well a council knows itself is a judgement in its own right. Where the self-grade differs from the grade, readers expect the letter to say so.',
  remedy:
    'Say in the section that the council overestimates or underestimates itself, in a sentence or in the line “Self-assessment: …”. If one of the two numbers is wrong, correct it.',
  example: {
    wrong: `## Being healthy

Grade: 2
Self-grade: 3
`,
    right: `## Being healthy

Grade: 2
Self-grade: 2
Self-assessment: consistent
`,
  },
  *check(assessment, { framework: { scale } }) {
    const numbers = numbersOf(assessment, scale);
    if (!numbers || numbers.steps === 0) return;
    const { section } = assessment;
    // Without a section, or with one that is cut off, there is no place to say so yet: that is reported by itself.
    if (!section || section.isSwallowed || acknowledges(section, numbers.verdict)) return;
    yield {
      at: numbers.selfGrade.number ?? numbers.selfGrade.span,
      values: { numbers, section },
      related: [relatedGrade(numbers.grade, scale)],
    };
  },
  message: ({ numbers }, { framework }) =>
    `${verdictOf(numbers, framework)} Say so in the section: “Self-assessment: ${numbers.verdict}”.`,
  messageInDocument: ({ numbers }, { framework }) =>
    `${verdictOf(numbers, framework)} Say so in the section.`,
  fixes({ values: { numbers, section } }, letter) {
    if (section.verdictField) return [];
    if (misspeltVerdictField(section))
      return [cannotWriteVerdict(numbers.verdict, 'A line with a misspelt name gives a different verdict.')];
    if (section.proseVerdict)
      return [cannotWriteVerdict(numbers.verdict, 'A sentence of the section gives a different verdict.')];
    // The first verdict of a final letter shows each area that has none.
    const safe = letter.status === 'draft' || !noneSpeaks(letter);
    return [writeVerdict(section, numbers.verdict, letter, safe)];
  },
});

function verdictOf(numbers: Numbers, framework: Framework): string {
  return `${capital(sizeInWords(numbers, framework))}, so it ${numbers.verdict} itself.`;
}

/** Does the section's verdict or a sentence of it say that the numbers differ, in the right direction? */
function acknowledges(section: Section, verdict: Direction): boolean {
  const field = section.verdictField ?? misspeltVerdictField(section);
  const said = [field?.assessment?.verdict, section.proseVerdict];
  return said.includes(verdict) || said.includes('mixed');
}
