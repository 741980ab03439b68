import { rule } from '../rule';
import { changeGrade } from '../../edits/grade/changeGrade';
import { changeLabel, unfitLabels, type Unfit } from '../../edits/grade/changeLabel';
import { capitalised, firstWord, otherScaleWith } from '../../letter/grades/gradeWords';

export default rule<Unfit>({
  code: 'grade/label-mismatch',
  scope: 'area',
  severity: 'error',
  title: 'Number and word of a grade differ',
  why: 'Some readers notice the number and some the word. When they are different grades, the council cannot know which one it was given.',
  remedy: 'Decide which of the two is right and change the other.',
  example: {
    wrong: `## Being healthy

Grade: 2 (outstanding)
`,
    right: `## Being healthy

Grade: 2 (adequate)
`,
  },
  *check(assessment, { framework: { scale } }) {
    for (const unfit of unfitLabels(assessment, scale))
      if (!unfit.pairOn) yield { at: unfit.label, values: unfit };
  },
  message({ of, value, label, meant }, { framework: { scale } }) {
    const right = `${capitalised(of)} ${value} is “${scale.grade(value)?.label}”`;
    if (meant === undefined)
      return `${right}; “${label.text}” belongs to ${otherScaleWith(scale, firstWord(label.text))?.name}. Change the word or the number.`;
    return `${right}, but the word beside it is “${label.text}”, which is ${of} ${meant}. Change the word or the number.`;
  },
  fixes({ values }, { framework: { scale } }) {
    const { meant } = values;
    const word = changeLabel(values, scale);
    return meant === undefined ? [word] : [word, changeGrade(values.places, meant, scale, values.of)];
  },
});
