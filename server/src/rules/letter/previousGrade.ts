import { wordFor } from '../../edits/grade/changeWord';
import type { Area } from '../../framework/framework';
import { saidOfLastYear } from '../../letter/grades/lastYear';
import { BEGINNING } from '../../letter/related';
import { rule, type OtherLetter } from '../rule';

interface Remembered {
  readonly area: Area;
  readonly said: number;
  /** As last year's letter has it. */
  readonly value: number;
  readonly lastYear: OtherLetter;
}

export default rule<Remembered>({
  code: 'letter/previous-grade',
  scope: 'workspace',
  severity: { draft: 'information', final: 'warning' },
  title: 'Wrong grade for last year',
  why: 'The letter says “last year it was adequate” or “has improved from adequate to good since last year”, but last year’s letter gave a different grade. The council has both letters.',
  remedy: 'Check last year’s letter and change the word.',
  example: {
    wrong: `---
council: Northmere Borough Council
year: 2008
previous: northmere-2007.apa
---

## Staying safe

Grade: 3

Staying safe was inadequate last year.
`,
    right: `---
council: Northmere Borough Council
year: 2008
previous: northmere-2007.apa
---

## Staying safe

Grade: 3

Staying safe was adequate last year.
`,
  },
  *check(letter, { lastYear }) {
    if (!lastYear?.grades || letter.headerBroken) return;
    const { scale } = letter.framework;
    for (const { at, areas, grade } of saidOfLastYear(letter))
      for (const area of areas) {
        const word = Object.hasOwn(lastYear.grades, area.id) ? lastYear.grades[area.id] : undefined;
        const value = word === undefined ? undefined : scale.gradeOfWord(word)?.value;
        if (value === undefined || value === grade) continue;
        yield {
          at,
          values: { area, said: grade, value, lastYear },
          related: [{ at: BEGINNING, uri: lastYear.uri, message: `${lastYear.name} is last year’s letter` }],
        };
        break;
      }
  },
  message: ({ area, said, value, lastYear }, { framework: { scale } }) =>
    `The sentence says that “${area.label}” was ${scale.name(said)}, but last year’s letter, ${lastYear.name}, says ${scale.name(value)}. Change the word.`,
  fixes: ({ at, values: { value } }, { framework: { scale } }) => wordFor(at, value, scale),
});
