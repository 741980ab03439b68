import type { Scale } from '../../framework/framework';
import { legendsOf, type Legend, type Tie } from '../../letter/legend';
import { firstWord, inCaseOf } from '../../letter/grades/gradeWords';
import { rule } from '../rule';
import type { Change } from '../../edits/change';

interface WrongTie {
  readonly tie: Tie;
  readonly legend: Legend;
}

export default rule<WrongTie>({
  code: 'scale/wrong-legend',
  scope: 'letter',
  severity: 'error',
  title: 'Wrong key to the grades',
  why: 'The key to the grades shows what each number means. If it gives a number the wrong word, or reverses the scale, every grade in the letter is misread.',
  remedy: 'Give each number its word on this letter’s scale.',
  example: {
    wrong: `Grades are given as 4: outstanding; 3: adequate; 2: good; 1: inadequate.
`,
    right: `Grades are given as 4: outstanding; 3: good; 2: adequate; 1: inadequate.
`,
  },
  *check(letter) {
    for (const legend of legendsOf(letter))
      for (const tie of legend) if (tie.meant !== tie.value) yield { at: tie.span, values: { tie, legend } };
  },
  message({ tie: { value, word, meant } }, { framework: { scale } }) {
    const other = scale.confusion(value, firstWord(word.text));
    const belongs = other ? `; “${value} = ${word.text}” is ${other.name}` : '';
    const is = meant === undefined ? '' : `${meant} is “${word.text}”`;
    const label = scale.grade(value)?.label;
    if (label === undefined) return `The scale has no ${value}${is && `: ${is}`}.`;
    return `On this scale ${value} is “${label}”${is && ` and ${is}`}${belongs}.`;
  },
  fixes: ({ values }, { framework: { scale } }) => {
    const change = changesNumber(values, scale) ? changeNumber(values.tie) : changeWord(values.tie, scale);
    return change
      ? [{ title: `Change “${change.span.text}” to “${change.newText}”`, safe: true, changes: [change] }]
      : [];
  },
});

/**
 * Which half is wrong? The one that stands in a right pair of the same legend as well; else the second of the two,
 * what is said of the first.
 */
function changesNumber({ tie, legend }: WrongTie, scale: Scale): boolean {
  const right = legend.filter(({ value, meant }) => value === meant);
  const numberElsewhere = !scale.has(tie.value) || right.some(({ value }) => value === tie.value);
  const wordElsewhere = tie.meant === undefined || right.some(({ meant }) => meant === tie.meant);
  return numberElsewhere === wordElsewhere ? tie.first === 'word' : numberElsewhere;
}

function changeNumber({ number, meant }: Tie): Change | undefined {
  return meant === undefined ? undefined : { span: number, newText: String(meant) };
}

function changeWord({ word, value }: Tie, scale: Scale): Change | undefined {
  const label = scale.grade(value)?.label;
  return label === undefined ? undefined : { span: word, newText: inCaseOf(word.text, label) };
}
