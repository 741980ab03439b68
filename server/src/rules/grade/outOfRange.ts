import { gradeValues } from '../../letter/grades/writtenGrades';
import { rule } from '../rule';
import { samePlaces } from '../../edits/grade/changeGrade';
import { choices, type Meant } from '../../edits/grade/gradeChoices';
import { listGrades } from '../../letter/grades/gradeWords';

export default rule<Meant & { number: string }>({
  code: 'grade/out-of-range',
  scope: 'area',
  severity: 'error',
  title: 'Grade outside the scale',
  why: 'A grade that is not on the scale means nothing to the council, and spoils every table made from the letter. Grades are whole numbers; there are none in between.',
  remedy: 'Enter one of the whole numbers on the scale. You may add the word, for example “3 (good)”.',
  example: {
    wrong: `## Being healthy

Grade: 5
`,
    right: `## Being healthy

Grade: 4
`,
  },
  *check(assessment) {
    for (const written of gradeValues(assessment)) {
      const { grade, of } = written;
      if (grade.kind !== 'out-of-range') continue;
      const at = grade.number ?? grade.span;
      yield { at, values: { grade, of, number: at.text, places: samePlaces(assessment, written) } };
    }
  },
  message: ({ number, of }, { framework: { scale } }) =>
    `${number} is not a ${of} on the scale. Enter ${listGrades(scale)}.`,
  fixes: ({ values }, { framework: { scale } }) => choices(values, scale, toNumber(values.number)),
});

/** "−1" and "2,5" are numbers too. */
function toNumber(text: string): number | undefined {
  const number = Number(text.replace('−', '-').replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}
