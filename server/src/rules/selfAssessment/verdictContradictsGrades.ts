import type { Verdict } from '../../framework/types';
import { rule } from '../rule';
import { fieldAgainstNumbers, isSlip } from '../../letter/selfAssessment/contradictions';
import { relatedNumbers, sizeInWords, type Numbers } from '../../letter/selfAssessment/selfGrades';

export default rule<{ verdict: Verdict; prose?: Verdict; numbers: Numbers }>({
  code: 'self-assessment/verdict-contradicts-grades',
  scope: 'area',
  severity: 'error',
  title: 'Verdict contradicts the two grades',
  why: 'A council whose self-grade is higher than its grade overestimates itself; one whose self-grade is lower underestimates itself. It is easy to get the direction the wrong way round.',
  remedy: 'Change the verdict to match the numbers, or correct the number that is wrong.',
  example: {
    wrong: `## Being healthy

Grade: 2
Self-grade: 3
Self-assessment: consistent
`,
    right: `## Being healthy

Grade: 2
Self-grade: 3
Self-assessment: overestimates
`,
  },
  *check(assessment, { framework: { scale } }) {
    const found = fieldAgainstNumbers(assessment, scale);
    if (!found) return;
    const { said, verdict, numbers } = found;
    yield {
      at: said.word,
      values: { verdict, numbers, prose: assessment.section?.proseVerdict },
      related: relatedNumbers(numbers, scale),
    };
  },
  message({ verdict, numbers }, { framework }) {
    return `The verdict is “${verdict}”, but ${sizeInWords(numbers, framework)}. Change the verdict to “${numbers.verdict}”, or correct the number that is wrong.`;
  },
  fixes({ at, values: { prose, numbers } }) {
    return [
      {
        title: `Change the verdict to “${numbers.verdict}”`,
        safe: isSlip(numbers, prose),
        changes: [{ span: at, newText: numbers.verdict }],
      },
    ];
  },
});
