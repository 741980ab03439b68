/** A day of the calendar as three numbers: month 1 to 12. No clock and no time zone has a say (T62). */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day read from some other form than the markup's. */
export interface ReadDay extends Day {
  /** "03/04/2008": day and month could be meant the other way round. */
  readonly ambiguous?: true;
}

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** No date is longer; keeps the patterns away from paragraphs. */
const LONGEST = 40;

/** The three numbers of `YYYY-MM-DD`, whether the calendar has such a day or not. */
export function readNumbers(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

/** The day that `YYYY-MM-DD` means; nothing for another form or for a day that does not exist. */
export function readIso(text: string): Day | undefined {
  const numbers = readNumbers(text);
  return numbers && exists(numbers) ? numbers : undefined;
}

/**
 * The day that a text is, whole, in any form that people write: "17 December 2008", "17th Dec. 2008",
 * "December 17, 2008", "17/12/2008" (day first), "2008-12-17", "2008/12/7", with the weekday before it if it is the
 * right one. Nothing for a day that does not exist.
 */
export function readDay(text: string): ReadDay | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text.replace(/\s+/g, ' ').trim();
  const long = /^(?:([a-z]+),? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)[.,]? (\d{4})$/i.exec(words);
  if (long) return day(long[4], monthNamed(long[3]!), long[2], long[1]);
  const monthFirst = /^(?:([a-z]+), )?([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(words);
  if (monthFirst) return day(monthFirst[4], monthNamed(monthFirst[2]!), monthFirst[3], monthFirst[1]);
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(words);
  if (numbers) return dayFirst(numbers[4], numbers[3], numbers[1]);
  const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(words);
  return yearFirst ? day(yearFirst[1], Number(yearFirst[3]), yearFirst[4]) : undefined;
}

/** 2008-12-17 */
export function toIso({ year, month, day: number }: Day): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(number, 2)}`;
}

/** 17 December 2008 */
export function toLong({ year, month, day: number }: Day): string {
  return `${number} ${MONTHS[month - 1] ?? month} ${year}`;
}

/** Below zero when `a` comes before `b`, zero for the same day. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Has the calendar such a day? */
export function exists({ year, month, day: number }: Day): boolean {
  return year >= 1 && month >= 1 && month <= 12 && number >= 1 && number <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 0 for Sunday, by Sakamoto's arithmetic. */
export function weekdayOf({ year, month, day: number }: Day): number {
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + number) % 7;
}

/** 1 to 12, from the month's name or its first three or more letters; 0 for another word. */
function monthNamed(word: string): number {
  const name = word.toLowerCase();
  return name.length < 3 ? 0 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;
}

function day(year = '', month: number, number = '', weekday?: string): Day | undefined {
  const read = { year: Number(year), month, day: Number(number) };
  if (!exists(read)) return undefined;
  return weekday && WEEKDAYS[weekdayOf(read)] !== weekday.toLowerCase() ? undefined : read;
}

function dayFirst(year = '', month = '', number = ''): ReadDay | undefined {
  const read = day(year, Number(month), number);
  return read && read.day <= 12 && read.day !== read.month ? { ...read, ambiguous: true } : read;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
