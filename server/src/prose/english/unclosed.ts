import { NOTHING } from '../../text/inEach';
import { blankMarkup } from './blankMarkup';
import { isDigit, isWordlike } from './characters';

/** A bracket or quotation mark without its partner; a 0-based UTF-16 offset into the text. */
interface Unpaired {
  readonly at: number;
  readonly mark: string;
  readonly opens: boolean;
}

/** What opens what a mark closes. */
export const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '\u201D': '\u201C' };
/** "a)", "12)", "iv)": a number in a list, which no bracket opens. */
const NUMBER = /(?:^|[\s(;,])(?:\p{L}|\d{1,3}|[ivx]{1,5})$/iu;

/**
 * The round and square brackets and the double quotation marks of a text that may hold Markdown, as far as their
 * partners are missing. Code, links and addresses are left out; single quotation marks may be apostrophes.
 */
export function findUnpaired(text: string): readonly Unpaired[] {
  return MARK.test(text) ? unpairedIn(text) : NOTHING;
}

const MARK = /[()[\]"\u201C\u201D]/;

function unpairedIn(text: string): Unpaired[] {
  const prose = blankMarkup(text);
  const open: Record<string, number[]> = { '(': [], '[': [], '\u201C': [] };
  const found: Unpaired[] = [];
  const straight: number[] = [];
  /** Numbers in a list whose bracket closed what may have been open before the list: "(see 1) and 2) below)". */
  let numbers = 0;
  for (let at = 0; at < prose.length; at++) {
    const mark = prose[at]!;
    if (!'()[]"\u201C\u201D'.includes(mark) || isSmile(prose, at) || text[at - 1] === '\\') continue;
    const wanted = OPENING[mark];
    if (wanted === undefined) {
      if (mark !== '"') open[mark]!.push(at);
      else if (!isDigit(prose[at - 1])) straight.push(at);
      continue;
    }
    const isNumbered = mark === ')' && isNumber(prose, at);
    if (open[wanted]!.pop() !== undefined) {
      if (isNumbered) numbers++;
    } else if (!isNumbered && !(mark === ')' && numbers-- > 0)) found.push({ at, mark, opens: false });
  }
  const last = straight.at(-1);
  if (last !== undefined && straight.length % 2 === 1)
    found.push({ at: last, mark: '"', opens: !isWordlike(prose[last - 1]) && isWordlike(prose[last + 1]) });
  for (const [mark, places] of Object.entries(open)) {
    // An opening quotation mark may have been used at both ends.
    const left = mark === '\u201C' ? places.slice(places.length - (places.length % 2)) : places;
    for (const at of left) found.push({ at, mark, opens: true });
  }
  return found.sort((a, b) => a.at - b.at);
}

function isNumber(text: string, at: number): boolean {
  return NUMBER.test(text.slice(Math.max(0, at - 7), at));
}

/** Does a text begin with a quotation mark, as each paragraph of a long quotation does? */
export function beginsQuoted(text: string): boolean {
  return /^[\s*_>-]*["\u201C]/.test(text.slice(0, 20));
}

function isSmile(text: string, at: number): boolean {
  return (text[at] === ')' || text[at] === '(') && /[:;]-?$/.test(text.slice(Math.max(0, at - 2), at));
}
