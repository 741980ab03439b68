import { Span } from '../text/span';
import { BlockBase } from './block';
import { nextLine, contentEnd } from '../text/lines';
import { isSpace, skipSpaces, trimSpacesEnd } from '../text/white';

/** `## Being healthy`, with or without closing hashes, or a line underlined by `===` or `---`. */
export class Heading extends BlockBase {
  readonly kind = 'heading';
  readonly level: number;
  /** The hashes, or the underline. */
  readonly marker: Span;
  /** The heading's words, without marks and outer spaces; may be empty. */
  readonly title: Span;
  readonly form: 'atx' | 'atx-closed' | 'setext';

  constructor(start: number, text: string) {
    super(start, text);
    const end = contentEnd(text, 0, text.length);
    const from = skipSpaces(text, 0, end);
    const hashes = hashRun(text, from, end);
    if (hashes > 0 && hashes <= 6 && atxFollows(text, from + hashes, end)) {
      this.level = hashes;
      this.marker = new Span(this, from, from + hashes);
      const { to, closed } = closingHashes(text, from + hashes, end);
      this.form = closed ? 'atx-closed' : 'atx';
      this.title = new Span(this, Math.min(skipSpaces(text, from + hashes, to), to), to);
    } else {
      const underline = lastLineStart(text, end);
      const mark = skipSpaces(text, underline, end);
      this.form = 'setext';
      this.level = text[mark] === '=' ? 1 : 2;
      this.marker = new Span(this, mark, trimSpacesEnd(text, mark, end));
      this.title = new Span(this, from, contentEnd(text, from, underline)).trim();
    }
  }
}

/** Does an ATX heading's marker stand at `from`, the first character after the indent? */
export function isAtxHeading(text: string, from: number, to: number): boolean {
  const hashes = hashRun(text, from, to);
  return hashes > 0 && hashes <= 6 && atxFollows(text, from + hashes, to);
}

function hashRun(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && text.charCodeAt(i) === 35) i++;
  return i - from;
}

function atxFollows(text: string, at: number, to: number): boolean {
  return at === to || isSpace(text.charCodeAt(at));
}

function closingHashes(text: string, from: number, end: number): { to: number; closed: boolean } {
  const to = trimSpacesEnd(text, from, end);
  let i = to;
  while (i > from && text.charCodeAt(i - 1) === 35) i--;
  const closed = i < to && i > from && isSpace(text.charCodeAt(i - 1));
  return closed ? { to: trimSpacesEnd(text, from, i), closed } : { to, closed };
}

function lastLineStart(text: string, end: number): number {
  let at = 0;
  for (let next = nextLine(text, 0); next < end; next = nextLine(text, next)) at = next;
  return at;
}
