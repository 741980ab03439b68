import { readDate } from './date';
import { stripped, type Line } from './lines';

const DATE =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?<![\d/.])(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?!\d)/giu;
const LONGEST = 100;
const MOST_WORDS = 14;

/** A line of the head that has a date among other words: the other words, and then the date, each as a line. */
export function dateApart(line: Line): readonly Line[] | undefined {
  const { text } = line;
  if (text.length > LONGEST || /[.!?]$/.test(text) || text.split(' ').length > MOST_WORDS) return undefined;
  const found = [...text.matchAll(DATE)];
  // Two dates are a period.
  const [date] = found;
  if (!date || found.length > 1 || readDate(date[0]) === undefined) return undefined;
  const [before, after] = [text.slice(0, date.index), text.slice(date.index + date[0].length)].map((words) =>
    stripped(words, ' \t,;|'),
  ) as [string, string];
  if (/\b(?:of|to|on|in|until|since|from|by|and|the|ended|ending)$/i.test(before)) return undefined;
  const part = (words: string): Line => ({ ...line, text: words });
  return [
    ...[before.replace(/\bdate:?$/i, ''), after].filter((words) => words !== '').map(part),
    part(date[0]),
  ];
}
