import type { Area } from '../../framework/framework';
import type { Span } from '../../text/span';
import type { Outline } from '../letter';
import { saidOfAreas } from './saidGrades';

/** What a sentence says of last year's grade of areas. */
interface SaidOfLastYear {
  readonly at: Span;
  readonly areas: readonly Area[];
  /** A number of the scale. */
  readonly grade: number;
}

/** All that a letter says so. Where a grade has moved from without saying since when may be an earlier year's. */
export function saidOfLastYear(outline: Outline): SaidOfLastYear[] {
  return saidOfAreas(outline).flatMap(({ paragraph, statement: { areas, before: said } }) =>
    said ? [{ at: paragraph.part(said.from, said.to), areas, grade: said.grade }] : [],
  );
}
