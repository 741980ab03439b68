import { upperBound } from './upperBound';
import type { Position } from './position';

/** About as long as a piece is, in UTF-16 units: short enough to be looked through at every key. */
const LENGTH = 4096;

/**
 * A text that is changed again and again. It is kept in pieces, each of whole lines, so that an edit makes one piece
 * again and neither copies nor looks through the others. Offsets and positions are 0-based UTF-16; LF, CRLF and CR end
 * a line (T06). Answers are those of the protocol library's document, which keeps one string.
 */
export class TextPieces {
  readonly #pieces: Piece[];
  /** How many pieces know where they begin. Those after an edit learn it when it is needed. */
  #placed = 0;
  #whole: string | undefined;

  constructor(text: string) {
    this.#pieces = cut(text, true);
    this.#whole = text;
  }

  get length(): number {
    const last = this.#placedUpTo(this.#pieces.length - 1);
    return last.start + last.text.length;
  }

  get lineCount(): number {
    const last = this.#placedUpTo(this.#pieces.length - 1);
    return last.line + last.lineStarts.length;
  }

  toString(): string {
    return (this.#whole ??= this.#pieces.map(({ text }) => text).join(''));
  }

  /** The position of an offset; an offset outside the text means its nearest end. Never inside a CRLF. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    const piece = this.#pieces[this.#indexAt(at)]!;
    const { lineStarts } = piece;
    const line = upperBound(lineStarts.length, at - piece.start, (index) => lineStarts[index]!) - 1;
    const start = lineStarts[line]!;
    return { line: piece.line + line, character: beforeLineEnd(piece.text, at - piece.start, start) - start };
  }

  /** The offset of a position; too large a character means the line's end, too large a line the text's (T14). */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.length;
    const { start, from, next, text } = this.#lineAt(line);
    return start + (character > 0 ? beforeLineEnd(text, Math.min(from + character, next), from) : from);
  }

  /** A line without its end, and what ends it; undefined where there is no such line. */
  line(line: number): { readonly text: string; readonly end: string } | undefined {
    if (line < 0 || line >= this.lineCount) return undefined;
    const { from, next, text } = this.#lineAt(line);
    const to = beforeLineEnd(text, next, from);
    return { text: text.slice(from, to), end: text.slice(to, next) };
  }

  slice(from: number, to: number): string {
    const [first, last] = [this.#indexAt(from), this.#indexAt(to)];
    const { start } = this.#pieces[first]!;
    const text = first === last ? this.#pieces[first]!.text : this.#join(first, last);
    return text.slice(from - start, to - start);
  }

  /** Puts `newText` in the place of what stands from `from` to `to`. */
  replace(from: number, to: number, newText: string): void {
    // With the piece before, which may end with the CR of an LF that is put in here.
    const first = this.#indexAt(Math.max(0, from - 1));
    const last = this.#indexAt(to);
    const { start } = this.#pieces[first]!;
    const old = this.#join(first, last);
    const made = cut(
      old.slice(0, from - start) + newText + old.slice(to - start),
      last === this.#pieces.length - 1,
    );
    this.#pieces.splice(first, last - first + 1, ...made);
    this.#placed = Math.min(this.#placed, first);
    this.#whole = undefined;
  }

  #join(first: number, last: number): string {
    let text = '';
    for (let i = first; i <= last; i++) text += this.#pieces[i]!.text;
    return text;
  }

  /** The index of the piece that holds an offset: the last one that begins there or before. */
  #indexAt(offset: number): number {
    this.#placedUpTo(this.#pieces.length - 1);
    return upperBound(this.#pieces.length, offset, (index) => this.#pieces[index]!.start) - 1;
  }

  /** Where a line stands in its piece; the nearest line when there is no such one. */
  #lineAt(line: number): { start: number; from: number; next: number; text: string } {
    this.#placedUpTo(this.#pieces.length - 1);
    const index = upperBound(this.#pieces.length, line, (at) => this.#pieces[at]!.line) - 1;
    const { start, text, lineStarts, line: first } = this.#pieces[index]!;
    const within = Math.max(0, Math.min(line - first, lineStarts.length - 1));
    return { start, from: lineStarts[within]!, next: lineStarts[within + 1] ?? text.length, text };
  }

  #placedUpTo(index: number): Piece {
    for (let i = this.#placed; i <= index; i++) {
      const before = this.#pieces[i - 1];
      const piece = this.#pieces[i]!;
      piece.start = before ? before.start + before.text.length : 0;
      piece.line = before ? before.line + before.lineStarts.length : 0;
    }
    this.#placed = Math.max(this.#placed, index + 1);
    return this.#pieces[index]!;
  }
}

/** Whole lines of a text. The last piece alone ends with a line that has no end yet, and may be nothing but that. */
class Piece {
  /** Offset in the text, and number of the first line. */
  start = 0;
  line = 0;
  #lineStarts: readonly number[] | undefined;

  constructor(readonly text: string) {}

  /** Where lines begin, as offsets in the piece. */
  get lineStarts(): readonly number[] {
    return (this.#lineStarts ??= lineStarts(this.text));
  }
}

/** The pieces of a text, cut after line ends; `last` when it is the text's end, which has a line that is not ended. */
function cut(text: string, last: boolean): Piece[] {
  const pieces: Piece[] = [];
  const ends = new LineEnds(text);
  let from = 0;
  while (text.length - from > LENGTH) {
    const to = ends.behind(from + LENGTH - 1);
    if (to === undefined) break;
    pieces.push(new Piece(text.slice(from, to)));
    from = to;
  }
  if (from < text.length) pieces.push(new Piece(text.slice(from)));
  if (last && (from === text.length || /[\r\n]$/.test(text.slice(-1)))) pieces.push(new Piece(''));
  return pieces;
}

/** A line after the last line end is the next piece's first. */
function lineStarts(text: string): number[] {
  const starts = [0];
  const ends = new LineEnds(text);
  for (let at = ends.behind(0); at !== undefined && at < text.length; at = ends.behind(at)) starts.push(at);
  return starts;
}

/** The line ends of a text, found from left to right, so that no character is looked at twice. */
class LineEnds {
  #lf = -1;
  #cr = -1;

  constructor(readonly text: string) {}

  /** The offset after the first line end at `from` or later. */
  behind(from: number): number | undefined {
    if (this.#lf < from) this.#lf = find(this.text, '\n', from);
    if (this.#cr < from) this.#cr = find(this.text, '\r', from);
    if (this.#cr < this.#lf) return this.text.charCodeAt(this.#cr + 1) === LF ? this.#cr + 2 : this.#cr + 1;
    return this.#lf === Infinity ? undefined : this.#lf + 1;
  }
}

const LF = 10;

function find(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? Infinity : at;
}

/** `to` moved before the line end that stands there, but not before `from`. */
function beforeLineEnd(text: string, to: number, from: number): number {
  let end = to;
  while (end > from && (text.charCodeAt(end - 1) === LF || text.charCodeAt(end - 1) === 13)) end--;
  return end;
}
