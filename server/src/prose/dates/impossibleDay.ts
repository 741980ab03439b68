import { daysIn, MONTHS, type Day } from './date';

/** Why the calendar has no such day, as a sentence. */
export function impossible({ year, month, day }: Day): string {
  const name = MONTHS[month - 1];
  if (!name) return `There is no month ${month}.`;
  if (year < 1) return `There is no year ${year}.`;
  return `${day} ${name} ${year} does not exist: that month has ${daysIn(year, month)} days.`;
}
