import type { Scale } from '../../framework/framework';
import { Span } from '../../text/span';
import { rule } from '../rule';
import { changeGrade } from '../../edits/grade/changeGrade';
import { changeLabel, unfitLabels, type Unfit } from '../../edits/grade/changeLabel';

export default rule<Unfit>({
  code: 'grade/inverted-scale',
  scope: 'area',
  severity: 'error',
  title: 'Grade from another scale',
  why: 'Another scale uses the same words with the numbers the other way round, and people who work with both confuse them. This number and this word belong together on that scale but contradict each other here.',
  remedy: 'The word usually shows what was meant. Use its number on this letter’s scale.',
  example: {
    wrong: `## Making a positive contribution

Grade: 1 – outstanding
`,
    right: `## Making a positive contribution

Grade: 4 – outstanding
`,
  },
  *check(assessment, { framework: { scale } }) {
    for (const unfit of unfitLabels(assessment, scale)) {
      if (unfit.pairOn) yield { at: pair(unfit), values: unfit };
    }
  },
  message(unfit, { framework: { scale } }) {
    const { of, value, label, pairOn } = unfit;
    const meant = meantBy(unfit, scale);
    const instead = meant === undefined ? '' : ` and ${of} ${meant} is “${scale.grade(meant)?.label}”`;
    return `${value} for “${label.text}” belongs to ${pairOn?.name}. In this letter ${of} ${value} is “${scale.grade(value)?.label}”${instead}. Change the number or the word.`;
  },
  fixes({ values }, { framework: { scale } }) {
    const meant = meantBy(values, scale);
    const word = changeLabel(values, scale);
    return meant === undefined ? [word] : [changeGrade(values.places, meant, scale, values.of), word];
  },
});

/** Number and word, with the bracket round the word. */
function pair({ number: { anchor, from, to: behind }, label }: Unfit): Span {
  const { text } = anchor;
  const bracketed = text.slice(behind, label.from).includes('(') && text[label.to] === ')';
  return new Span(anchor, from, bracketed ? label.to + 1 : label.to);
}

/** The word's number here; for a word that only the other scale has, that of its neighbour there. */
function meantBy({ meant, pairOn, value }: Unfit, scale: Scale): number | undefined {
  if (meant !== undefined) return meant;
  const labels = pairOn?.grades.find((grade) => grade.value === value)?.labels ?? [];
  for (const label of labels) {
    const grade = scale.gradeOfWord(label);
    if (grade) return grade.value;
  }
  return undefined;
}
