import type { Scale } from '../../framework/framework';
import type { GradeValue } from '../../letter/grades/gradeValue';
import type { WrittenGrade } from '../../letter/grades/writtenGrades';
import type { Fix } from '../change';
import { changeGrade } from './changeGrade';
import { ascending } from '../../letter/grades/gradeWords';

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
