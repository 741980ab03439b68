import type { GradeValue } from '../../letter/gradeValue';
import { rule } from '../rule';

export default rule<{ said: number; word: string; grade: GradeValue & { value: number } }>({
  code: 'grade/judgement-mismatch',
  scope: 'area',
  severity: 'warning',
  title: 'Judgement sentence contradicts the grade',
  why: 'Readers take the judgement from the sentence and the grade from the number. When the two differ, one of them is wrong, and nobody can tell which.',
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
  *check({ section, grade }) {
    const value = grade?.value;
    if (!section || !grade || value === undefined) return;
    for (const { grade: said, word } of section.judgements)
      if (said !== value)
        yield {
          at: word,
          values: { said, word: word.text, grade: { ...grade, value } },
          related: [{ at: grade.span, message: `The grade is given here as ${grade.span.text}` }],
        };
  },
  message({ said, word, grade }, { framework: { scale } }) {
    return `The sentence says “${word}”, which is grade ${said}, but the grade of this section is ${scale.name(grade.value)}. Change the word or the grade.`;
  },
  fixes({ at, values: { said, grade } }, { framework: { scale } }) {
    const label = scale.grade(grade.value)?.label ?? String(grade.value);
    return [
      { title: `Change “${at.text}” to “${label}”`, safe: false, changes: [{ span: at, newText: label }] },
      {
        title: `Change grade to ${scale.name(said)}`,
        safe: false,
        changes: [{ span: grade.number ?? grade.span, newText: String(said) }],
      },
    ];
  },
});
