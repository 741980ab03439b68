import type { Scale } from '../../framework/framework';
import type { GradeValue } from './gradeValue';
import { fits } from './gradeWords';

/** The number to write elsewhere for a grade; empty when it is none of the scale or a word beside it says another. */
export function readable(grade: GradeValue | undefined, scale: Scale): string {
  return grade?.value !== undefined && fits(grade, scale) ? String(grade.value) : '';
}
