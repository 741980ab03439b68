import type { Scale } from '../../framework/framework';
import type { GradeValue } from '../../letter/gradeValue';
import type { WrittenGrade } from '../../letter/grades';
import type { Fix } from '../rule';
import { changeGrade } from './change';
import { ascending } from './words';

/** What somebody wrote who meant a grade and wrote something else. */
export interface Meant {
  readonly grade: GradeValue;
  readonly of: WrittenGrade['of'];
  /** Every place that writes the same. */
  readonly places: readonly GradeValue[];
}

/**
 * One choice a grade of the scale: first the one that a word beside the number names, then the nearest to `wanted`;
 * from the lowest to the highest when there is nothing to be near to.
 */
export function choices({ grade, of, places }: Meant, scale: Scale, wanted?: number): Fix[] {
  const word = grade.label && scale.gradeOfWord(grade.label.text)?.value;
  const off = (value: number): number =>
    value === word ? -1 : wanted === undefined ? 0 : Math.abs(value - wanted);
  return ascending(scale)
    .sort((a, b) => off(a) - off(b))
    .map((value) => changeGrade(places, value, scale, of));
}
