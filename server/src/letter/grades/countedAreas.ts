import type { Area, Framework } from '../../framework/framework';
import { areaCounts, type AreaCount } from '../../prose/areas/areaCounts';
import { NOTHING } from '../../text/inEach';
import type { Span } from '../../text/span';
import type { Outline } from '../letter';
import { proseOf } from '../proseOf';
import { inOwnProse } from '../ownProse';
import { statementsIn, sureGrade } from './saidGrades';

/** A count of areas in the letter's own prose. */
interface CountedAreas {
  readonly at: Span;
  readonly count: AreaCount;
  /** What it may be a count of; more than one where the words leave it open. */
  readonly of: readonly (readonly Area[])[];
}

export const countedAreas = inOwnProse((paragraph, section, { framework, year }): readonly CountedAreas[] => {
  if (!/area|outcome/i.test(paragraph.text)) return NOTHING;
  const { text, sentences } = proseOf(paragraph);
  return sentences.flatMap(({ from, to }) =>
    areaCounts(text.slice(from, to), framework.scale).flatMap((count) => {
      const named = count.others
        ? statementsIn(paragraph, section, framework, year)
            .filter(({ sentence }) => sentence.to <= from)
            .flatMap(({ areas }) => areas)
        : [];
      // Whoever speaks of the others has named some, even if that was not understood.
      if (count.others && named.length === 0) return [];
      return {
        at: paragraph.part(from + count.from, from + count.to),
        count,
        of: wholes(count, framework).map((all) => all.filter((one) => !named.includes(one))),
      };
    }),
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
  letter: Outline,
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
