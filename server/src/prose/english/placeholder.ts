import { NOTHING } from '../../text/inEach';
import { explainedIn } from './abbreviation';
import { blankMarkup } from './blankMarkup';
import { isDigit, isWordlike } from './characters';

/** Words that stand where something is still to be written; 0-based UTF-16 offsets into the text. */
interface Placeholder {
  readonly from: number;
  readonly to: number;
}

/** What may be one, as far as a quick look tells. Never wrong when it says no. */
const MAYBE =
  /TODO|TB[ACD]|FIXME|XX|(?:\bx|\?) ?(?:%|per)|x\.x|lorem|[[<{]|#[.#]{0,5} ?(?:%|per)|\?\?|\.{3}|…{2}|__|\bnn?\b|£|\bto be |to (?:follow|come)\)|\(.{0,40}insert |\/\/|draft|not for /i;

/** Short forms that always mean it, when they stand in capitals. */
const CAPITALS = /(?<![\p{L}\p{N}_-])(?:TODO|TB[ACD]|FIXME|X{3,})(?![\p{L}\p{N}_-])/gu;
/** The same in brackets, in capitals or not: "(tbc)", "(date tbc)", "(figure to be confirmed)". */
const IN_BRACKETS =
  /\((?:[\p{L}\p{N}' ]{0,40} )?(?:tb[acd]|todo|insert [^()]{1,60}|to (?:be (?:added|agreed|announced|checked|completed|confirmed|decided|inserted|provided|supplied|updated|verified)|follow|come)|xx+)\)/giu;
/** Numbers with letters, question marks or signs in place of their digits. */
const PERCENTAGE =
  /(?<![\p{L}\p{N}.,])(?:x{1,4}(?:\.x{1,2})?|X{1,4}(?:\.X{1,2})?|nn?|NN?|#{1,4}(?:\.#{1,2})?|_{2,20}|\?{1,4}) ?(?:%|per ?cent\b)/gu;
const POUNDS =
  /£ ?(?:x{1,4}|X{1,4}|nn?|NN?|#{1,4}|\?{1,4}|_{2,20})(?:[.,](?:x{1,3}|X{1,3}|#{1,3})){0,3}(?![\p{L}\p{N}])/gu;
const DECIMAL = /(?<![\p{L}\p{N}.,])(?:x{2,4}\.x{1,2}|X{2,4}\.X{1,2})(?![\p{L}\p{N}.])/gu;
const QUESTIONS = /(?<=(?:^|[\s(]))\?{2,}(?=$|[\s).,;:])/gu;
/** A gap that is dotted or drawn: not the dots of an omission, of a sentence's end or before the page in a list. */
const GAP = /(?<![\p{L}\p{N}.…])(?:\.{4,}|…{2,})(?![\p{L}\p{N}.…])(?!\s*\d+\s*$)/gmu;
const LINE = /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu;
const LOREM = /lorem ipsum/gi;
const BRACKETS = /\[[^[\]]{1,200}\]/g;
const ANGLES = /<([A-Za-z][^<>\n]{0,60})>/g;
const BRACES = /\{\{? ?[A-Za-z][A-Za-z _.-]{0,60}\}?\}/g;
/** A note to oneself: after two slashes that are no address's. */
const SLASHES = /(?<=(?:^|\s))\/\/ [^/\n]{1,200}?(?: \/\/(?=\s|$)|$)/gm;
/** Stamps across a page, in capitals, which take a whole line. */
const STAMP =
  /^(?:(?:FIRST|SECOND|THIRD|FINAL|LATEST|WORKING|UNCHECKED) )?DRAFT(?![\p{L}-])|^(?:STRICTLY )?NOT FOR (?:CIRCULATION|PUBLICATION|RELEASE|DISTRIBUTION)|^TO BE (?:COMPLETED|CONFIRMED|WRITTEN)/u;
const LONGEST_STAMP = 80;

/** What a hint begins with that tells the writer what to do. */
const ASKS =
  /^(?:insert|enter|add|delete|select|choose|check|confirm|update|complete|ask|query|find|see with|amend|replace|note to|please|tb[acd]|todo|to (?:be|come|follow|do)|xx+)(?![\p{L}\p{N}-])/iu;
/** Hints that name what is wanted. Other words in brackets are the writer's own, or an editor's in a quotation. */
const NAMES =
  /^(?:(?:first |full |last )?names?|surname|(?:name|number|title|address|date) of [a-z ]{2,40}|(?:council|school)(?:'s)? name|date|year|postcode|job title|grade|number|figures?|amount|percentage|\?+|x{1,3}|n{2,3}|\.{4,}|_+)$/i;
/** A word to a colleague: in capitals, more than one, most often with a question mark or a name and a colon. */
const SHOUTED = /^[^\p{Ll}]{0,200}$/u;
/** HTML that a letter may have. */
const ELEMENTS =
  /^\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul|var|wbr)(?:\s[^<>]*)?\/?$/i;

/**
 * What is a placeholder by itself, each after what a text must have for it to be looked for: these take far longer to
 * make than to look with.
 */
const PLAIN: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [/\(/, IN_BRACKETS],
  [/lorem/i, LOREM],
  [/%|per ?cent/, PERCENTAGE],
  [/£/, POUNDS],
  [/xx\.x/i, DECIMAL],
  [/\?\?/, QUESTIONS],
  [/\.{4}|……/, GAP],
  [/\{/, BRACES],
  [/\/\//, SLASHES],
];

/** All placeholders in a text that may hold Markdown; not in code, comments, links and addresses. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  return MAYBE.test(text) ? placeholdersIn(text) : NOTHING;
}

function placeholdersIn(text: string): Placeholder[] {
  const plain = blankMarkup(text);
  const found: Placeholder[] = [];
  const add = (from: number, to: number): void => {
    found.push({ from, to });
  };
  for (const [sign, pattern] of PLAIN)
    for (const { 0: words, index } of sign.test(plain) ? plain.matchAll(pattern) : []) {
      // Of "(TBC)" the word alone is looked at below.
      if (/^\(\p{Lu}+\)$/u.test(words)) continue;
      const lead = words.length - words.trimStart().length;
      add(index + lead, index + words.trimEnd().length);
    }
  if (/TODO|TB[ACD]|FIXME|XXX/.test(plain)) {
    const explained = new Set(explainedIn(text));
    for (const { 0: words, index } of plain.matchAll(CAPITALS))
      if (!explained.has(words)) add(index, index + words.length);
  }
  for (const { 0: words, index } of plain.includes('[') ? plain.matchAll(BRACKETS) : [])
    if (isHint(plain, index, index + words.length)) add(index, index + words.length);
  for (const { 0: words, 1: inner = '', index } of text.includes('<') ? text.matchAll(ANGLES) : [])
    if (isUnknownElement(inner) && isStanding(text, index)) add(index, index + words.length);
  for (const { 0: words, index } of text.includes('___') ? text.matchAll(LINE) : [])
    if (plain[index] === ' ' && isInSentence(text, index)) add(index, index + words.length);
  if (/DRAFT|NOT FOR|TO BE/.test(plain)) for (const { from, to } of stampsIn(plain)) add(from, to);
  return outermost(found.filter(({ from, to }) => !isQuoted(plain, from, to)));
}

/** Is the text, whole, a placeholder? */
export function isPlaceholder(text: string): boolean {
  const words = text.trim();
  return findPlaceholders(words).some(({ from, to }) => from === 0 && to === words.length);
}

/** In order, without those that lie in others. */
function outermost(found: Placeholder[]): Placeholder[] {
  let end = -1;
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

/** Quoted by itself: then somebody writes about the word. */
function isQuoted(text: string, from: number, to: number): boolean {
  return /["'“‘]/.test(text[from - 1] ?? ' ') && /["'”’]/.test(text[to] ?? ' ');
}

/** Lines that a stamp fills. */
function stampsIn(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const words = line.trim().replace(/^[[(*]{1,4}|[\])!.*]{1,4}$/g, '');
    if (words.length > LONGEST_STAMP || /\p{Ll}/u.test(words) || !STAMP.test(words)) continue;
    const from = index + line.length - line.trimStart().length;
    found.push({ from, to: from + line.trim().length });
  }
  return found;
}

/** A drawn line with words beside it; one by itself is there to sign on. */
function isInSentence(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  const end = text.slice(at).search(/[\r\n]/);
  return /\p{L}/u.test(text.slice(from, end < 0 ? text.length : at + end));
}

/** The brackets of links and notes are not placeholders; a note may have a Roman number, right after a word. */
function isHint(text: string, from: number, to: number): boolean {
  if (/^\[x{1,3}\]$/.test(text.slice(from, to)) && /[\p{L}.,;:!?)]/u.test(text[from - 1] ?? ' '))
    return false;
  if (/[(:[]/.test(text[to] ?? ' ') || /[\]!]/.test(text[from - 1] ?? ' ')) return false;
  const words = text
    .slice(from + 1, to - 1)
    .replace(/\\/g, '')
    .trim();
  return ASKS.test(words) || NAMES.test(words) || isForColleague(words);
}

/** "GILL: IS THIS STILL TRUE?", "CHECK WITH FINANCE" and "Gill: still true?", but not "NHS" or "A1". */
function isForColleague(words: string): boolean {
  if (/^\p{Lu}\p{Ll}+[:,] .*\?$/u.test(words)) return true;
  if (!SHOUTED.test(words)) return false;
  const many = words.split(/\s+/).filter((word) => /\p{Lu}{2}/u.test(word)).length;
  return many >= 3 || (many >= 2 && /[:?]/.test(words));
}

function isUnknownElement(words: string): boolean {
  return !ELEMENTS.test(words) && !/[@:="/]/.test(words) && /^[a-z]+(?:[ _-][a-z']+){0,7}$/i.test(words);
}

/** Not after a backslash or a word or number ("a<b>"). */
function isStanding(text: string, at: number): boolean {
  const before = text[at - 1];
  return before !== '\\' && !isWordlike(before) && !isDigit(before);
}
