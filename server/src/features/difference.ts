import type { Scale } from '../framework/framework';
import type { Assessment } from '../letter/grades/assessment';

/** How many steps the council's own grade is better than the letter's; below zero when worse. */
export function difference({ selfGrade, grade }: Assessment, scale: Scale): number | undefined {
  return selfGrade?.value === undefined || grade?.value === undefined
    ? undefined
    : scale.steps(selfGrade.value, grade.value);
}
