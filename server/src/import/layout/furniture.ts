import type { Framework } from '../../framework/framework';
import { readBullet } from '../bullet';
import { readDate } from '../date';
import { isDraftMark } from '../draftMark';
import { readPrintedField, readPrintedName } from '../field';
import { isValediction, readEvidenceHeading } from '../heading';
import { singleSpaced, type Line } from '../lines';
import { isSalutation } from '../opening';
import { dividePages, readPageNumber } from './pageBreaks';

/** A print without what stands on its pages over and over. */
interface Unfurnished {
  /** The lines of each page; none when all of them are furniture. */
  readonly pages: readonly (readonly Line[])[];
  /** The lines left out, in printed order. */
  readonly removed: readonly Line[];
}

/** So many lines at a page's top and foot may be its furniture. */
const DEEPEST = 3;
const LONGEST = 120;

/**
 * Leaves out headers, footers and page numbers: lines at the top or foot of a page that other pages have in the same
 * place, or that count the pages. What could be a part of the letter stays, and so does what the first page begins
 * with, since that is its letterhead. What marks a draft is left out at the top or foot of any page.
 */
export function withoutFurniture(printed: readonly Line[], framework: Framework): Unfurnished {
  const divided = dividePages(printed);
  const marks = draftMarks(printed, divided);
  const pages = divided.map((page) => page.filter((at) => !marks.has(at)));
  const linesOf = (page: readonly number[]): Line[] => page.map((at) => printed[at]!);
  const unfurnished = (removed: ReadonlySet<number>): Unfurnished => ({
    pages: pages.map((page) => linesOf(page.filter((at) => !removed.has(at)))),
    removed: printed.filter((_, at) => removed.has(at)),
  });
  if (pages.length < 2) return unfurnished(marks);
  const edges = pages.flatMap((page, number) => edgesOf(printed, page, number));
  const counts = new Map<string, Set<number>>();
  for (const { page, lines } of edges)
    for (const { keys } of lines)
      for (const key of keys) counts.set(key, (counts.get(key) ?? new Set()).add(page));
  const isFurniture = (key: string): boolean => repeats(key, counts.get(key)?.size ?? 0, pages.length);
  const removed = new Set(marks);
  const letterhead = new Set<number>();
  for (const { page, top, lines } of edges)
    for (const { at, keys } of lines) {
      const key = keys.find(isFurniture);
      if (key === undefined || isContent(printed, at, key, framework)) break;
      if (page === 0 && top && key.startsWith('same')) letterhead.add(at);
      else if (!letterhead.has(at)) removed.add(at);
    }
  return unfurnished(removed);
}

/** The lines that say that the letter is a draft: at the top or foot of a page, or anywhere above the salutation. */
function draftMarks(printed: readonly Line[], pages: readonly (readonly number[])[]): ReadonlySet<number> {
  const salutation = printed.findIndex(({ text }) => isSalutation(text));
  const outermost = pages.flatMap((page) => {
    const texts = page.filter((at) => printed[at]!.text !== '');
    return [...texts.slice(0, DEEPEST), ...texts.slice(-DEEPEST), ...texts.filter((at) => at < salutation)];
  });
  return new Set(outermost.filter((at) => isDraftMark(printed[at]!.text)));
}

/** The outermost lines of a page's top or foot, from the edge inwards. */
interface Edge {
  readonly page: number;
  readonly top: boolean;
  readonly lines: readonly { readonly at: number; readonly keys: readonly string[] }[];
}

function edgesOf(printed: readonly Line[], page: readonly number[], number: number): Edge[] {
  const texts = page.filter((at) => printed[at]!.text !== '');
  const edge = (top: boolean, lines: readonly number[]): Edge => ({
    page: number,
    top,
    lines: lines.map((at) => ({ at, keys: keysOf(printed[at]!.text, top, number) })),
  });
  return [edge(true, texts.slice(0, DEEPEST)), edge(false, texts.slice(-DEEPEST).reverse())];
}

/** What lines of other pages have to have in common with this one. */
function keysOf(text: string, top: boolean, page: number): string[] {
  if (text.length > LONGEST) return [];
  const place = top ? 'top' : 'foot';
  const found = readPageNumber(text);
  if (found) return [`${found.bare ? 'bare' : 'page'} ${place} ${found.number - page}`];
  const words = singleSpaced(
    text
      .replace(/\bpage \d{1,3}(?: of \d{1,3})?\b/i, 'page #')
      .replace(/(?:\t| {2})\d{1,3}$/, ' #')
      .replace(/^\d{1,3}(?=\t| {2})/, '#'),
  );
  return [`same ${place} ${words}`];
}

function repeats(key: string, count: number, pages: number): boolean {
  if (count < 2) return false;
  if (key.startsWith('page')) return true;
  // A bare number may be a grade: nearly every page has to have one.
  if (key.startsWith('bare')) return count >= pages - 1;
  // The first page often has a head of its own.
  return count >= 3 || count >= pages - 1;
}

/** Could the line be a part of the letter, or a piece of a sentence? */
function isContent(printed: readonly Line[], at: number, key: string, framework: Framework): boolean {
  const { text } = printed[at]!;
  if (!key.startsWith('same')) return false;
  if (text.includes('\t') && !key.includes('#')) return true;
  return (
    /[.:;!?,]$/.test(text) ||
    (/^\p{Ll}/u.test(text) && /\s/.test(text)) ||
    readPrintedField(text, framework) !== undefined ||
    readPrintedName(singleSpaced(text), framework) !== undefined ||
    framework.areaNamed(text.split(/\t| {2}/)[0]!) !== undefined ||
    readEvidenceHeading(printed, at, framework) !== undefined ||
    readBullet(text, true) !== undefined ||
    readDate(text) !== undefined ||
    isSalutation(text) ||
    isValediction(text, framework)
  );
}
