import type { Scale } from '../../framework/framework';
import { claimedValues } from '../../letter/grades/claimedValues';
import { proseOf } from '../../letter/proseOf';
import { selfGradesInWords, type SelfGradeInWords } from '../../prose/selfAssessment/selfGradeInWords';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import { wordFor } from '../../edits/grade/changeWord';
import { rule } from '../rule';

interface Difference {
  readonly said: SelfGradeInWords;
  readonly selfGrade: number;
  /** How many grades better than the inspectors' it is. */
  readonly steps: number;
}

export default rule<Difference>({
  code: 'self-assessment/self-grade-in-words',
  scope: 'area',
  severity: { draft: 'hint', final: 'warning' },
  title: 'Sentence and self-grade disagree',
  why: 'The council’s own grade is given in a field and often in a sentence too. If they differ, one of them is out of date.',
  remedy: 'Change the sentence or the field.',
  example: {
    wrong: `## Staying safe

Grade: 2
Self-grade: 3

The council judged its own performance to be outstanding.
`,
    right: `## Staying safe

Grade: 2
Self-grade: 3

The council judged its own performance to be good.
`,
  },
  *check(assessment, { framework: { scale } }) {
    const { section, grade, selfGrade } = assessment;
    const own = selfGrade?.value;
    const value = grade?.value;
    if (
      !section ||
      !selfGrade ||
      own === undefined ||
      claimedValues(assessment, 'self-grade', scale).length > 1
    )
      return;
    for (const paragraph of section.prose)
      for (const said of saidIn(paragraph, scale)) {
        const steps = value === undefined ? undefined : scale.steps(own, value);
        const isRight =
          said.steps === undefined ? said.grade === own : steps === undefined || said.steps === steps;
        if (isRight) continue;
        yield {
          at: paragraph.part(said.from, said.to),
          values: { said, selfGrade: own, steps: steps ?? 0 },
          related: [
            { at: selfGrade.span, message: `The self-grade is given here as ${selfGrade.span.text}` },
          ],
        };
      }
  },
  message: ({ said, selfGrade, steps }, { framework: { scale } }) =>
    said.steps === undefined
      ? `The sentence gives the self-grade as ${scale.name(said.grade!)}, but the self-grade of this section is ${scale.name(selfGrade)}. Change one of them.`
      : `The sentence says that the council's own grade is ${told(said.steps)} than the inspectors', but the numbers are ${steps === 0 ? 'the same' : told(steps)}. Change one of them.`,
  fixes: ({ at, values: { said, selfGrade } }, { framework: { scale } }) =>
    said.steps === undefined ? wordFor(at, selfGrade, scale) : [],
});

const saidIn = memoize((paragraph: Span, scale: Scale) => selfGradesInWords(proseOf(paragraph), scale));

function told(steps: number): string {
  const count = Math.abs(steps) === 1 ? 'one grade' : `${Math.abs(steps)} grades`;
  return `${steps > 0 ? 'up' : 'down'} ${count}`;
}
