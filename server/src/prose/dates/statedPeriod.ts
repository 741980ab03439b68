import { daysIn, readDay, type Day } from './date';
import type { Period } from './period';

/** A period that a sentence states, with 0-based UTF-16 offsets into it. */
export interface StatedPeriod extends Period {
  /** Without the days: "April 2007 to March 2008". */
  readonly months: boolean;
  readonly from: number;
  readonly to: number;
}

const PERIOD =
  /(?<![\w-])((?:\d{1,2}(?:st|nd|rd|th)?\s{1,3})?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s{1,3}\d{4})(?:\s{1,3}(?:to|until|till|and|through|–|—|-)\s{1,3}|[–—-])((?:\d{1,2}(?:st|nd|rd|th)?\s{1,3})?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s{1,3}\d{4})(?!\w)/g;

/** All periods between two days, or two months, of a text. */
export function statedPeriods(prose: string): StatedPeriod[] {
  return [...prose.matchAll(PERIOD)].flatMap(({ 0: words, 1: first = '', 2: last = '', index }) => {
    const months = !/^\d/.test(first) && !/^\d/.test(last);
    const [start, end] = months
      ? [readDay(`1 ${first}`), endOfMonth(readDay(`1 ${last}`))]
      : [readDay(first), readDay(last)];
    return start && end ? [{ start, end, months, from: index, to: index + words.length }] : [];
  });
}

function endOfMonth(day: Day | undefined): Day | undefined {
  return day && { ...day, day: daysIn(day.year, day.month) };
}
