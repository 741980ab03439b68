import type { Framework } from '../../framework/framework';
import { daysIn, readDay, readIso, toIso, type Day, type ReadDay } from './date';

/** First and last day of the evidence. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** The period that `start/end` means, both in the markup's form and in the calendar. */
export function readPeriod(text: string): Period | undefined {
  const halves = text.split('/');
  const [start, end] = halves.map((half) => readIso(half));
  return start && end && halves.length === 2 ? { start, end } : undefined;
}

/** The period that a text means in any form that people write: "1 April 2007 to 31 March 2008". */
export function readPeriodLoosely(text: string): { start: ReadDay; end: ReadDay } | undefined {
  if (text.length > 100) return undefined;
  for (const separator of [' to ', ' until ', ' – ', ' — ', ' - ', '/', '–', '—']) {
    const halves = text
      .replace(/^from /i, '')
      .replace(/\s+/g, ' ')
      .split(separator);
    const [start, end] = halves.map((half) => readDay(half));
    if (start && end && halves.length === 2) return { start, end };
  }
  return undefined;
}

export function writePeriod({ start, end }: Period): string {
  return `${toIso(start)}/${toIso(end)}`;
}

/** The period that a letter of this year reports on; nothing when the framework does not say. */
export function usualPeriod({ data: { period } }: Framework, year: number): Period | undefined {
  const start = period && inYear(period.start, year - 1);
  const end = period && inYear(period.end, year);
  return start && end && { start, end };
}

/** The same days of the year after; the last of February where it has no 29th. */
export function yearLater({ start, end }: Period): Period {
  const later = ({ year, month, day }: Day): Day => ({
    year: year + 1,
    month,
    day: Math.min(day, daysIn(year + 1, month)),
  });
  return { start: later(start), end: later(end) };
}

/** `MM-DD` in a year; the last day of the month when the year has no such day (29 February). */
function inYear(monthAndDay: string, year: number): Day | undefined {
  const [month = 0, day = 0] = monthAndDay.split('-').map(Number);
  return month >= 1 && month <= 12 ? { year, month, day: Math.min(day, daysIn(year, month)) } : undefined;
}
