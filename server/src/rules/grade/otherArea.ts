import type { Area } from '../../framework/framework';
import { saidOfAreas, sureGrade } from '../../letter/grades/saidGrades';
import { rule } from '../rule';
import { wordFor } from '../../edits/grade/changeWord';

interface Elsewhere {
  readonly area: Area;
  readonly said: number;
  readonly word: string;
  readonly value: number;
}

export default rule<Elsewhere>({
  code: 'grade/other-area',
  scope: 'outline',
  severity: { draft: 'information', final: 'warning' },
  title: 'Sentence gives another area the wrong grade',
  why: 'The summary and the section on capacity to improve repeat the grades of the areas in words. When a grade changes late, such a sentence is easily forgotten, and the letter contradicts itself.',
  remedy: 'Change the word in the sentence, or the grade of the area.',
  example: {
    wrong: `## Overall effectiveness of children's services

Grade: 3

Staying safe is inadequate.

## Staying safe

Grade: 2
`,
    right: `## Overall effectiveness of children's services

Grade: 3

Staying safe is adequate.

## Staying safe

Grade: 2
`,
  },
  *check(letter) {
    for (const { paragraph, section, statement } of saidOfAreas(letter)) {
      const { areas, now, own, moved } = statement;
      if (!now || own || moved) continue;
      for (const area of areas) {
        const sure = area === section?.area ? undefined : sureGrade(letter, area);
        if (!sure || sure.value === now.grade || !area.graded) continue;
        const at = paragraph.part(now.from, now.to);
        const { grade } = sure.assessment;
        yield {
          at,
          values: { area, said: now.grade, word: at.text, value: sure.value },
          related: grade
            ? [{ at: grade.span, message: `The grade is given here as ${grade.span.text}` }]
            : [],
        };
        break;
      }
    }
  },
  message: ({ area, said, word, value }, { framework: { scale } }) =>
    `The sentence says that “${area.label}” is ${word}, which is grade ${said}, but its grade is ${scale.name(value)}. Change the word or the grade.`,
  fixes: ({ at, values: { value } }, { framework: { scale } }) => wordFor(at, value, scale),
});
