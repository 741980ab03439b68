import type { GradeValue } from '../../letter/gradeValue';
import { gradeValues } from '../../letter/grades';
import { rule } from '../rule';
import { choices } from './choices';

export default rule<{ grade: GradeValue }>({
  code: 'grade/out-of-range',
  scope: 'area',
  severity: 'error',
  title: 'Grade outside the scale',
  why: 'A grade that the scale does not have tells the council nothing, and every table made from the letter breaks on it.',
  remedy: 'Write one of the whole numbers of the scale.',
  example: {
    wrong: `## Being healthy

Grade: 5
`,
    right: `## Being healthy

Grade: 4
`,
  },
  *check(assessment) {
    for (const { grade } of gradeValues(assessment))
      if (grade.kind === 'out-of-range') yield { at: grade.number ?? grade.span, values: { grade } };
  },
  message({ grade }, { framework: { scale } }) {
    const { min, max } = scale;
    return `${grade.number?.text} is not a grade: the scale has the whole numbers ${min} (${scale.grade(min)?.label}) to ${max} (${scale.grade(max)?.label}).`;
  },
  fixes: ({ values: { grade }, at }, { framework: { scale } }) =>
    choices(at, scale, Number(grade.number?.text)),
});
