import type { Day } from '../prose/dates/date';

/** The day where the writer is: the only clock that is looked at (T62). */
export function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
