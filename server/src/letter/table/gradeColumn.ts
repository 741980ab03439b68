import { nameKey } from '../../text/key';

/** A column that may hold grades. */
export interface Column {
  /** 0-based. */
  readonly at: number;
  /** Its heading as `nameKey` has it; empty where the table has no headings. */
  readonly key: string;
}

/** Other grades than those of the letter: of another time, or of somebody else. */
const OTHER =
  /\b(?:previous|previously|last|prior|earlier|past|former|before|target|predicted|expected|average|similar|neighbours|national|change|trend|direction)\b/;
const YEAR = /\b(?:19|20)\d\d(?: ?[/-] ?(?:(?:19|20)?\d\d))?\b/g;

/**
 * The column with the letter's own grades: not one that another year or "previous" stands over, and of several the one
 * of the letter's year, or of the last year where that is not known; else the one that is called `label`, else the first.
 */
export function gradeColumn(
  columns: readonly Column[],
  label: string,
  year: number | undefined,
): number | undefined {
  const [only] = columns;
  if (columns.length < 2) return only?.at;
  const now = columns.filter(({ key }) => !OTHER.test(key));
  const years = now.flatMap(({ key }) => yearIn(key) ?? []);
  const wanted = year !== undefined && years.includes(year) ? year : Math.max(...years);
  const ofYear = now.filter(({ key }) => yearIn(key) === wanted);
  const undated = now.filter(({ key }) => yearIn(key) === undefined);
  const left = wanted === year || undated.length === 0 ? ofYear : undated;
  return (left.find(({ key }) => key === nameKey(label)) ?? left[0] ?? now[0] ?? only)?.at;
}

/** Is the heading a year and nothing more: "2007", "2006-07"? */
export function isYear(key: string): boolean {
  return key !== '' && key.replace(YEAR, '').trim() === '';
}

/** The year that a heading says, the last one: 2008 for "2007-08". */
function yearIn(key: string): number | undefined {
  const text = [...key.matchAll(YEAR)].at(-1)?.[0];
  if (text === undefined) return undefined;
  const first = text.slice(0, 4);
  const last = text.slice(-4);
  return Number(/^\d{4}$/.test(last) ? last : first.slice(0, 2) + last.slice(-2));
}
