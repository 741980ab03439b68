import type { Area, Framework } from '../../framework/framework';
import { areaCounts, type AreaCount } from '../../prose/areas/areaCounts';
import { readableProse, sentences } from '../../prose/english/readableProse';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { Letter } from '../letter';
import { ownProse } from '../ownProse';
import { statementsIn, sureGrade } from './saidGrades';

/** A count of areas in the letter's own prose. */
export interface CountedAreas {
  readonly at: Span;
  readonly count: AreaCount;
  /** What it may be a count of; more than one where the words leave it open. */
  readonly of: readonly (readonly Area[])[];
}

export function* countedAreas(letter: Letter): Iterable<CountedAreas> {
  const { framework, header } = letter;
  for (const { paragraph, section } of ownProse(letter))
    for (const { count, from, to, start } of countsIn(paragraph, framework)) {
      const area = section?.naming.exact ? section.area : undefined;
      const named = statementsIn(paragraph, framework, area, header?.year)
        .filter(({ sentence }) => sentence.to <= start)
        .flatMap(({ areas }) => areas);
      const of = wholes(count, framework).map((all) =>
        count.others ? all.filter((one) => !named.includes(one)) : all,
      );
      yield { at: paragraph.part(from, to), count, of };
    }
}

const countsIn = memoize((paragraph: Span, framework: Framework) => {
  const { text } = paragraph;
  if (!/area|outcome/i.test(text)) return [];
  const prose = readableProse(text);
  return sentences(prose).flatMap(({ from, to }) =>
    areaCounts(prose.slice(from, to), framework.scale).map((count) => ({
      count,
      start: from,
      from: from + count.from,
      to: from + count.to,
    })),
  );
});

/** The areas that may be meant, by what the sentence calls them and by how many it says there are. */
function wholes({ of, whole }: AreaCount, { areas }: Framework): Area[][] {
  const all = areas.filter(({ graded }) => graded);
  const outcomes = all.filter(({ kind }) => kind === 'outcome');
  const may = of === 'outcomes' ? [outcomes] : of === 'areas' ? [all] : [outcomes, all];
  return may.filter((one) => one.length > 0 && (whole === undefined || one.length === whole));
}

/** How many of the areas have such a grade; undefined where not all grades are sure. */
export function countOf(
  areas: readonly Area[],
  { grade, range }: AreaCount,
  letter: Letter,
): number | undefined {
  const { scale } = letter.framework;
  let count = 0;
  for (const area of areas) {
    const sure = sureGrade(letter, area);
    if (!sure) return undefined;
    const steps = scale.steps(sure.value, grade);
    if (range === 'exactly' ? steps === 0 : range === 'worse' ? steps < 0 : steps >= 0) count++;
  }
  return count;
}
