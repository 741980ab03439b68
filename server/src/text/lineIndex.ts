import { upperBound } from './upperBound';
/** A place as the protocol counts it: 0-based line, 0-based UTF-16 character. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and positions of one text. LF, CRLF and CR all end a line, mixed in one text too (T06). */
export class LineIndex {
  readonly #starts: number[];

  constructor(readonly text: string) {
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset; an offset outside the text means its nearest end. Never inside a CRLF. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = upperBound(this.#starts.length, at, (index) => this.#starts[index]!) - 1;
    return { line, character: Math.min(at, this.lineEnd(line)) - this.#starts[line]! };
  }

  /** The offset of a position; too large a character means the line's end, too large a line the text's (T14). */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const start = this.#starts[line];
    if (start === undefined) return this.text.length;
    return Math.max(start, Math.min(start + character, this.lineEnd(line)));
  }

  /** Offset of a line's end, before its line break (T05). */
  lineEnd(line: number): number {
    const next = this.#starts[line + 1] ?? this.text.length;
    const start = this.#starts[line]!;
    let end = next;
    if (end > start && this.text.charCodeAt(end - 1) === LF) end--;
    if (end > start && this.text.charCodeAt(end - 1) === CR) end--;
    return end;
  }
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}
