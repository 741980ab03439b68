import { explainedIn } from './abbreviation';
import { blankMarkup } from './blankMarkup';

/** Words that stand where something is still to be written; 0-based UTF-16 offsets into the text. */
export interface Placeholder {
  readonly from: number;
  readonly to: number;
}

const CANDIDATE = /(?<![\p{L}\p{N}_-])(?:TODO|TBC|X{3,})(?![\p{L}\p{N}_])|lorem ipsum|\[[^[\]]{1,200}\]/giu;
/** What a hint begins with that tells the writer what to do. */
const ASKS = /^(?:insert|enter|add|delete|select|choose)(?![\p{L}\p{N}-])/iu;
/** Hints that name what is wanted. Other words in brackets are the writer's own, or an editor's in a quotation. */
const NAMES =
  /^(?:(?:first |full )?names?|surname|name of [a-z ]{2,40}|council name|date|grade|number|figures?|percentage|x{1,3}|n{2,3})$/i;

/** All placeholders in a text that may hold Markdown; not in code, comments, links and addresses. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!/TODO|TBC|XXX|lorem|\[/i.test(text)) return [];
  const found: Placeholder[] = [];
  const explained = new Set(explainedIn(text));
  for (const { 0: words, index } of blankMarkup(text).matchAll(CANDIDATE)) {
    const to = index + words.length;
    if (explained.has(words)) continue;
    if (words.startsWith('[') ? isHint(text, index, to) : isWhole(text, words, index, to))
      found.push({ from: index, to });
  }
  return found;
}

/** Is the text, whole, a placeholder? */
export function isPlaceholder(text: string): boolean {
  const words = text.trim();
  return findPlaceholders(words).some(({ from, to }) => from === 0 && to === words.length);
}

/** In capitals, and not quoted by itself: then somebody writes about the word. */
function isWhole(text: string, words: string, from: number, to: number): boolean {
  if (/["'“‘]/.test(text[from - 1] ?? ' ') && /["'”’]/.test(text[to] ?? ' ')) return false;
  return /^lorem/i.test(words) || words === words.toUpperCase();
}

/** The brackets of links and notes are none; a note may have a Roman number, right after a word. */
function isHint(text: string, from: number, to: number): boolean {
  if (/^\[x{1,3}\]$/.test(text.slice(from, to)) && /[\p{L}.,;:!?)]/u.test(text[from - 1] ?? ' '))
    return false;
  if (/[(:[]/.test(text[to] ?? ' ') || /[\]!]/.test(text[from - 1] ?? ' ')) return false;
  const words = text
    .slice(from + 1, to - 1)
    .replace(/\\/g, '')
    .trim();
  return ASKS.test(words) || NAMES.test(words);
}
