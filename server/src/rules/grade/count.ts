import { countedAreas, countOf } from '../../letter/grades/countedAreas';
import type { AreaCount } from '../../prose/areas/areaCounts';
import { rule } from '../rule';

interface Miscount {
  readonly count: AreaCount;
  /** How many there are in truth, and among how many. */
  readonly real: number;
  readonly among: number;
}

export default rule<Miscount>({
  code: 'grade/count',
  scope: 'outline',
  severity: { draft: 'information', final: 'warning' },
  title: 'Wrong number of areas',
  why: '“Three of the five outcome areas are good” sums up the grades. When one grade changes the number has to change too, and that is easily forgotten.',
  remedy: 'Count again, then change the sentence or the grades.',
  example: {
    wrong: `| Area | Grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 3 |
| Enjoying and achieving | 2 |
| Making a positive contribution | 3 |
| Achieving economic well-being | 2 |

Four of the five outcome areas are good.
`,
    right: `| Area | Grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 3 |
| Enjoying and achieving | 2 |
| Making a positive contribution | 3 |
| Achieving economic well-being | 2 |

Three of the five outcome areas are good.
`,
  },
  *check(letter) {
    for (const { at, count, of } of countedAreas(letter)) {
      const counts = of.map((areas) => ({ real: countOf(areas, count, letter), among: areas.length }));
      const [first] = counts;
      // As long as one way to understand it is right, or not known, nothing is said.
      if (!first || counts.some(({ real, among }) => real === undefined || isRight(count, real, among)))
        continue;
      yield { at, values: { count, real: first.real!, among: first.among } };
    }
  },
  message({ count: { grade, range, others }, real, among }, { framework: { scale } }) {
    const label = scale.grade(grade)?.label ?? String(grade);
    const what = range === 'exactly' ? label : range === 'worse' ? `below ${label}` : `${label} or better`;
    return `According to the grades, ${real} of these ${among} ${others ? 'other ' : ''}areas ${real === 1 ? 'is' : 'are'} ${what}. Change the sentence or the grades.`;
  },
});

function isRight({ count, others }: AreaCount, real: number, among: number): boolean {
  if (count === 'all') return real === among;
  if (count === 'most') return real * 2 > among;
  if (count === 'none') return real === 0;
  // "The other three areas are adequate": that many are left, and all of them are.
  return others ? count === among && real === among : real === count;
}
