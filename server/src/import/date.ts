import { singleSpaced } from './lines';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** No printed date is longer; keeps the patterns away from paragraphs. */
const longestDate = 40;

/**
 * The date that a text is, whole, as `YYYY-MM-DD`: "17 December 2008", "17th Dec. 2008", "December 17, 2008",
 * "17/12/2008" (day first), "2008-12-17", with the weekday before it if it is the right one. Nothing for a day that
 * the calendar does not have: what cannot be written as a date must stay as printed (T62).
 */
export function readDate(text: string): string | undefined {
  if (text.length > longestDate) return undefined;
  const words = singleSpaced(text);
  const long = /^(?:([a-z]+),? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)[.,]? (\d{4})$/i.exec(words);
  if (long) return isoDate(long[4]!, monthNumber(long[3]!), long[2]!, long[1]);
  const monthFirst = /^(?:([a-z]+), )?([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(words);
  if (monthFirst) return isoDate(monthFirst[4]!, monthNumber(monthFirst[2]!), monthFirst[3]!, monthFirst[1]);
  const numbers = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(words);
  if (numbers) return isoDate(numbers[4]!, Number(numbers[3]), numbers[1]!);
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  if (iso) return isoDate(iso[1]!, Number(iso[2]), iso[3]!);
  return undefined;
}

/** 1 to 12, from the month's name or its first three or more letters; 0 for another word. */
function monthNumber(word: string): number {
  const name = word.toLowerCase();
  return name.length < 3 ? 0 : months.findIndex((month) => month.startsWith(name)) + 1;
}

function isoDate(yearText: string, month: number, dayText: string, weekday?: string): string | undefined {
  const year = Number(yearText);
  const day = Number(dayText);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if (weekday && weekdays[weekdayOf(year, month, day)] !== weekday.toLowerCase()) return undefined;
  return `${yearText}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 0 for Sunday. By calendar arithmetic (Sakamoto's): no clock and no time zone has a say. */
function weekdayOf(year: number, month: number, day: number): number {
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + day) % 7;
}
