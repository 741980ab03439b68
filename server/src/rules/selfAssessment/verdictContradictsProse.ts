import type { Verdict } from '../../framework/types';
import type { VerdictValue } from '../../letter/section/field';
import { rule } from '../rule';
import { fieldAgainstNumbers, proseAgainstField } from '../../letter/selfAssessment/contradictions';
import { numbersOf, type Numbers } from '../../letter/selfAssessment/selfGrades';
import { saysOf } from '../../letter/selfAssessment/statementWords';

export default rule<{ said: VerdictValue; verdict: Verdict; prose: Verdict; numbers?: Numbers }>({
  code: 'self-assessment/verdict-contradicts-prose',
  scope: 'area',
  severity: 'warning',
  title: 'Sentence contradicts the verdict',
  why: "The “Self-assessment” line and the sentence about the council's analysis say the same thing twice. If they differ, readers cannot know which is right. An analysis that underestimates weaknesses overestimates the council.",
  remedy: 'Decide which of the two is right and change the other.',
  example: {
    wrong: `## Being healthy

Self-assessment: consistent

The council's analysis overvalues progress.
`,
    right: `## Being healthy

Self-assessment: overestimates

The council's analysis overvalues progress.
`,
  },
  *check(assessment, { framework: { scale } }) {
    const { section } = assessment;
    const found = section && !fieldAgainstNumbers(assessment, scale) && proseAgainstField(section);
    if (!found) return;
    const { said, verdict, prose, sentence } = found;
    yield {
      at: sentence.phrase,
      values: { said, verdict, prose, numbers: numbersOf(assessment, scale) },
      related: [{ at: said.word, message: `The verdict is given here as “${verdict}”` }],
    };
  },
  message({ verdict, prose }, { framework }) {
    return `${saysOf(prose, framework)}, but the verdict of this section is “${verdict}”. Change the sentence or the verdict.`;
  },
  fixes({ values: { said, prose, numbers } }) {
    const title = `Change the verdict to “${prose}”`;
    if (numbers && numbers.steps !== 0 && prose !== 'mixed' && prose !== numbers.verdict)
      return [
        {
          title,
          safe: false,
          changes: [],
          disabled: 'The two grades confirm the verdict, so the sentence has to change.',
        },
      ];
    return [{ title, safe: false, changes: [{ span: said.word, newText: prose }] }];
  },
});
