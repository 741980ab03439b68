import type { Area } from '../../framework/framework';
import type { Span } from '../../text/span';
import type { Letter } from '../letter';
import { saidOfAreas } from './saidGrades';

/** What a sentence says of last year's grade of areas. */
export interface SaidOfLastYear {
  readonly at: Span;
  readonly areas: readonly Area[];
  /** A number of the scale. */
  readonly grade: number;
}

/** All that a letter says so: a grade has moved since last year, unless another time is named. */
export function saidOfLastYear(letter: Letter): SaidOfLastYear[] {
  return saidOfAreas(letter).flatMap(({ paragraph, statement: { areas, before, origin, moved } }) => {
    const said = before ?? (moved?.since === 'other' ? undefined : origin);
    return said ? [{ at: paragraph.part(said.from, said.to), areas, grade: said.grade }] : [];
  });
}
