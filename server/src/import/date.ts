import { readDay, toIso } from '../prose/dates/date';

/**
 * The date that a text is, whole, as `YYYY-MM-DD`. Nothing for a day that the calendar does not have: what cannot be
 * written as a date must stay as printed (T62).
 */
export function readDate(text: string): string | undefined {
  const day = readDay(text);
  return day && toIso(day);
}
