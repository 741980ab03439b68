import { Span } from '../text/span';
import { BlockBase } from './block';
import { contentEnd } from '../text/lines';
import { isSpace, skipSpaces, trimSpacesEnd } from '../text/white';

/** One point of a list, with the lines that continue it. */
export class Item extends BlockBase {
  readonly kind = 'item';
  /** `-`, `*`, `+`, a bullet, a dash or `1.`. */
  readonly marker: Span;
  /** The words of the item: all its lines, without the marker and without blank space at the ends. */
  readonly body: Span;

  constructor(start: number, text: string) {
    super(start, text);
    const from = skipSpaces(text, 0, text.length);
    const length = markerLength(text, from, text.length);
    this.marker = new Span(this, from, from + length);
    const body = skipSpaces(text, from + length, text.length);
    this.body = new Span(this, body, trimmedEnd(text, body));
  }

  get ordered(): boolean {
    return this.marker.to - this.marker.from > 1;
  }
}

/** Bullets and dashes that a word processor writes; `-`, `*`, `+` are Markdown's own. */
const BULLETS = '-*+•■▪–';

/** The length of a list marker at `from`, the first character after the indent; 0 if there is none. */
export function markerLength(text: string, from: number, to: number): number {
  let i = from;
  if (i < to && BULLETS.includes(text[i]!)) i++;
  else {
    while (i < to && i - from < 9 && isDigit(text.charCodeAt(i))) i++;
    if (i === from || i === to || (text[i] !== '.' && text[i] !== ')')) return 0;
    i++;
  }
  const code = text.charCodeAt(i);
  return i === to || isSpace(code) || code === 10 || code === 13 ? i - from : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function trimmedEnd(text: string, from: number): number {
  let end = text.length;
  for (;;) {
    const shorter = contentEnd(text, from, trimSpacesEnd(text, from, end));
    if (shorter === end) return end;
    end = shorter;
  }
}
