import type { Scale } from '../framework/framework';
import type { GradeValue } from '../letter/grades/gradeValue';

/** "2 (adequate)", what is written if it is no grade, or "not given". */
export function gradeName(grade: GradeValue | undefined, scale: Scale): string {
  if (!grade || grade.kind === 'empty') return 'not given';
  return grade.value === undefined ? `${grade.span.text} – not on the scale` : scale.name(grade.value);
}
