import { wordFor } from '../../edits/grade/changeWord';
import type { Area } from '../../framework/framework';
import { saidOfAreas, type SaidOfAreas } from '../../letter/grades/saidGrades';
import type { Letter } from '../../letter/letter';
import { BEGINNING } from '../../letter/related';
import type { SaidGrade } from '../../prose/areas/areaStatements';
import { nameKey } from '../../text/key';
import { rule, type Neighbours, type OtherLetter } from '../rule';

interface Remembered {
  readonly area: Area;
  readonly said: number;
  /** As last year's letter has it. */
  readonly value: number;
  readonly previous: OtherLetter;
}

export default rule<Remembered>({
  code: 'letter/previous-grade',
  scope: 'workspace',
  severity: { draft: 'information', final: 'warning' },
  title: 'Last year’s grade was another one',
  why: 'A letter says “last year it was adequate” or “has improved from adequate to good”. Last year’s letter has another grade, and the council has both letters.',
  remedy: 'Look last year’s letter up, and change the word.',
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
  *check(letter, neighbours) {
    const previous = lastYears(letter, neighbours);
    if (!previous?.grades) return;
    const { scale } = letter.framework;
    for (const { paragraph, statement } of saidOfAreas(letter)) {
      const said = ofLastYear(statement);
      for (const area of said ? statement.areas : []) {
        const word = Object.hasOwn(previous.grades, area.id) ? previous.grades[area.id] : undefined;
        const value = word === undefined ? undefined : scale.gradeOfWord(word)?.value;
        if (value === undefined || value === said!.grade) continue;
        yield {
          at: paragraph.part(said!.from, said!.to),
          values: { area, said: said!.grade, value, previous },
          related: [{ at: BEGINNING, uri: previous.uri, message: `${previous.name} is last year’s letter` }],
        };
        break;
      }
    }
  },
  message: ({ area, said, value, previous }, { framework: { scale } }) =>
    `The sentence says that “${area.label}” was ${scale.name(said)}, but last year’s letter, ${previous.name}, says ${scale.name(value)}. Change the word.`,
  fixes: ({ at, values: { value } }, { framework: { scale } }) => wordFor(at, value, scale),
});

/** The letter that the header names, if it is that of the same council for the year before. */
function lastYears({ header }: Letter, { previous }: Neighbours): OtherLetter | undefined {
  const council = header?.text('council');
  const year = header?.year;
  if (!previous || council === undefined || year === undefined || previous.year !== year - 1)
    return undefined;
  return previous.council !== undefined && nameKey(previous.council) === nameKey(council)
    ? previous
    : undefined;
}

/** The grade that a sentence gives for last year: a grade has moved since then, unless another time is named. */
function ofLastYear({ before, origin, moved }: SaidOfAreas['statement']): SaidGrade | undefined {
  return before ?? (moved?.since === 'other' ? undefined : origin);
}
