import type { Framework } from '../../framework/framework';
import type { OffsetRange, Span } from '../../text/span';
import { bare } from '../english/bare';

/** Years, not parts of longer numbers. */
const YEAR = /(?<!\d ?[/–-] ?)(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The years that a title names. A range ("2007/08", "2007-2008") is no year. */
export function yearsInTitle(title: Span): Span[] {
  const text = bare(title.text);
  return [...text.matchAll(YEAR)]
    .filter(({ index }) => !/^ ?[/–-] ?\d/.test(text.slice(index + 4, index + 8)))
    .map(({ index }) => title.part(index, index + 4));
}

/** The council that a title names. */
export function councilInTitle(title: Span, framework: Framework): Span | undefined {
  const council = councilIn(bare(title.text), framework);
  return council && title.part(council.start, council.end);
}

/** Where a title names the council: what stands where the framework's title has `{council}`, without "the". */
export function councilIn(text: string, { data }: Framework): OffsetRange | undefined {
  const [before = '', behind = ''] = (data.title ?? '').split('{council}');
  const opening = before.slice(before.lastIndexOf('}') + 1).trim();
  const at = opening === '' ? undefined : phrase(opening).exec(text);
  if (!at) return undefined;
  const from = at.index + at[0].length;
  const end = endOfCouncil(text, from, behind.split('{')[0]!.trim());
  const start = from + /^\s{0,10}(?:the\s)?\s*/i.exec(text.slice(from, end))![0].length;
  return start < end ? { start, end } : undefined;
}

/** A phrase of the framework's as it may stand in a text: any case, any white space between its words. */
export function phrase(words: string, flags: 'iu' | 'iuy' = 'iu'): RegExp {
  const key = `${flags} ${words}`;
  let pattern = phrases.get(key);
  if (!pattern) {
    const literal = words.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal.join('\\s+')}(?![\\p{L}\\p{N}])`, flags);
    phrases.set(key, pattern);
  }
  return pattern;
}

/** Frameworks have few, and to prepare one takes longer than to look for it. */
const phrases = new Map<string, RegExp>();

/** Before the year, the words that the framework's title has after the council, or the end. */
function endOfCouncil(text: string, from: number, words: string): number {
  const behind = words === '' ? undefined : phrase(words).exec(text.slice(from));
  const year = text.slice(from).search(/(?<!\d)(?:19|20)\d\d(?!\d)/);
  const to = Math.min(behind ? from + behind.index : text.length, year < 0 ? text.length : from + year);
  return withoutLinks(text, from, to);
}

/** Without what ties the year to the name: a comma, a bracket, a dash, "for" or "in". */
function withoutLinks(text: string, from: number, end: number): number {
  let to = end;
  while (to > from) {
    const word = /\s(?:for|in)$/i.exec(text.slice(Math.max(from, to - 4), to));
    if (word) to -= word[0].length;
    else if (/[\s(:,–—-]/.test(text[to - 1]!)) to--;
    else break;
  }
  return to;
}
