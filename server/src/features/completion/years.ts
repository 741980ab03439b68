import type { Framework } from '../../framework/framework';
import type { Day } from '../../prose/dates/date';

/** The longest list of years that is offered. */
const MOST = 10;

/** The years that a letter may be about, the latest first: the framework's, else this year and the last. */
export function years({ data }: Framework, today: Day): number[] {
  if (!data.years) return [today.year, today.year - 1];
  const { from, to } = data.years;
  return Array.from({ length: Math.min(MOST, Math.max(1, to - from + 1)) }, (_, i) => to - i);
}
