import type { Direction } from '../../prose/reading/read';
import { rule } from '../rule';
import { proseAgainstField } from '../../letter/selfAssessment/contradictions';
import { assessorOf, numbersOf, relatedNumbers, type Numbers } from '../../letter/selfAssessment/selfGrades';

export default rule<{ verdict: Direction; numbers: Numbers }>({
  code: 'self-assessment/equal-but-rosy',
  scope: 'area',
  severity: 'information',
  title: 'Equal grades, but the council is said to over- or underestimate itself',
  why: 'A council can give itself the right grade and still be too positive, or too modest, in its analysis. So this may be right, but it may also be left over from an earlier grade.',
  remedy: 'Check it. If the verdict is about the analysis and not the number, leave it as it is.',
  example: {
    wrong: `## Being healthy

Grade: 2
Self-grade: 2
Self-assessment: overestimates
`,
    right: `## Being healthy

Grade: 2
Self-grade: 2
Self-assessment: consistent
`,
  },
  *check(assessment, { framework: { scale } }) {
    const numbers = numbersOf(assessment, scale);
    const { section } = assessment;
    // Where the sentences stand against the verdict, that is reported instead.
    if (!section || numbers?.steps !== 0 || proseAgainstField(section)) return;
    const { verdictField } = section;
    const verdict = verdictField ? verdictField.assessment?.verdict : section.proseVerdict;
    if (verdict !== 'overestimates' && verdict !== 'underestimates') return;
    const at =
      verdictField?.assessment?.word ??
      section.selfAssessments.find(({ direction }) => direction === verdict)?.phrase;
    if (at) yield { at, values: { verdict, numbers }, related: relatedNumbers(numbers, scale) };
  },
  message({ verdict, numbers: { grade } }, { framework }) {
    const who = assessorOf(framework);
    const how = verdict === 'overestimates' ? 'too positive' : 'too modest';
    return `This says that ${who} ${verdict} itself, but self-grade and grade are both ${framework.scale.name(grade.value)}. This may be right if its analysis is ${how}. Please check.`;
  },
});
