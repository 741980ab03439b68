import { claimedValues } from '../../letter/grades/claimedValues';
import { gradeValues } from '../../letter/grades/writtenGrades';
import type { GradeValue } from '../../letter/grades/gradeValue';
import { rule } from '../rule';
import { changeWord } from '../../edits/grade/changeWord';
import { changeGrade, samePlaces } from '../../edits/grade/changeGrade';

interface Contradiction {
  /** The grade that the sentence says, and its word or phrase for it. */
  readonly said: number;
  readonly word: string;
  readonly value: number;
  /** Every place that writes the grade. */
  readonly places: readonly GradeValue[];
}

export default rule<Contradiction>({
  code: 'grade/judgement-mismatch',
  scope: 'area',
  severity: 'warning',
  title: 'Judgement sentence contradicts the grade',
  why: 'Readers take the judgement from the sentence and the grade from the number. When the two differ, one of them is wrong, and nobody knows which.',
  remedy: 'Decide which of the two is right and change the other.',
  example: {
    wrong: `## Staying safe

Grade: 2

The contribution of services in this aspect is inadequate.
`,
    right: `## Staying safe

Grade: 2

The contribution of services in this aspect is adequate.
`,
  },
  *check(assessment, { framework: { scale } }) {
    const { section, grade } = assessment;
    const value = grade?.value;
    if (!section || !grade || value === undefined) return;
    const others = section.judgements.filter((judgement) => judgement.grade !== value);
    if (others.length === 0) return;
    const written = gradeValues(assessment).find((one) => one.grade === grade);
    const places = written ? samePlaces(assessment, written) : [grade];
    const claimed = claimedValues(assessment, 'grade', scale);
    for (const { grade: said, word } of others)
      // A second grade, the table or the word beside the number may agree: then the fault is reported there.
      if (!claimed.includes(said))
        yield {
          at: word,
          values: { said, word: word.text, value, places },
          related: [{ at: grade.span, message: `The grade is given here as ${grade.span.text}` }],
        };
  },
  message: ({ said, word, value }, { framework: { scale } }) =>
    `The sentence says “${word}”, which is grade ${said}${scale.gradeOfWord(word) ? '' : ` (${scale.grade(said)?.label})`}, but the grade of this section is ${scale.name(value)}. Change the word or the grade.`,
  fixes: ({ at, values: { said, value, places } }, { framework: { scale } }) => [
    changeWord(at, value, scale),
    changeGrade(places, said, scale),
  ],
});
