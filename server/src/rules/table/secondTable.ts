import { claimedValues } from '../../letter/grades/claimedValues';
import { secondTables } from '../../letter/table/secondTables';
import type { Area } from '../../framework/framework';
import type { GradeValue } from '../../letter/grades/gradeValue';
import { rule } from '../rule';

interface Contradiction {
  readonly area: Area;
  readonly here: number;
  readonly grade: GradeValue;
  readonly value: number;
}

export default rule<Contradiction>({
  code: 'table/second-table',
  scope: 'letter',
  severity: { draft: 'information', final: 'warning' },
  title: 'Second table contradicts the grades',
  why: 'With two tables of grades, it is easy to update only one. If they disagree, readers cannot tell which one counts.',
  remedy: 'Change the grade in the table, or remove the second table.',
  example: {
    wrong: `| Area | Grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 3 |

| Area | Grade |
| --- | --- |
| Being healthy | 2 |
| Staying safe | 3 |
`,
    right: `| Area | Grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 3 |
`,
  },
  *check(letter) {
    const { assessments, framework } = letter;
    for (const { rows } of secondTables(letter))
      for (const { area, exact, grade } of rows) {
        const here = grade?.value;
        const assessment = exact ? assessments.find((one) => one.area === area) : undefined;
        const value = assessment?.grade?.value;
        if (!area || !grade || !assessment?.grade || here === undefined || value === undefined) continue;
        if (here !== value && !claimedValues(assessment, 'grade', framework.scale).includes(here))
          yield {
            at: grade.span,
            values: { area, here, grade: assessment.grade, value },
            related: [{ at: assessment.grade.span, message: `The grade is given here as ${value}` }],
          };
      }
  },
  message: ({ area, here, value }, { framework: { scale } }) =>
    `This second table gives the grade of “${area.label}” as ${scale.name(here)}, but it is ${scale.name(value)} elsewhere in the letter. Change one of them.`,
  fixes: ({ at, values: { value } }) => [
    {
      title: `Change the grade here to ${value}`,
      safe: false,
      changes: [{ span: at, newText: String(value) }],
    },
  ],
});
