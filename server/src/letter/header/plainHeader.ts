import type { HeaderBlock } from '../../syntax/header';
import type { Span } from '../../text/span';

/** A key of the header with its value, wherever it stands. */
export interface PlainEntry extends PlainValue {
  readonly name: string;
  readonly key: Span;
}

interface PlainValue {
  /** The value as written, without what surrounds it (quotes belong to it); empty when there is none. */
  readonly value: Span;
  /** The value as text; undefined when it is a map, a list or empty. */
  readonly text?: string;
  /** The value as a number, when it is written as one. */
  readonly number?: number;
  /** The entries of a map. */
  readonly entries?: readonly PlainEntry[];
}

/** A key and its colon, and after them nothing, plain words, or the bar that opens lines of text. */
const ENTRY = /^( *)([a-z][a-z-]*):(?: +([A-Za-z\d./(\u00C0-\u024F](?:[^\s:#]| )*|\|)| *)$/;
/** Values that may be a number in another form than digits, or no text at all: `1e3`, `true`, `null`. */
const NO_TEXT = /^(?:[\d.]+(?:e[-+]?\d+)?|0[ox][\da-f]+|\.inf|\.nan|true|false|null)$/i;

/**
 * The entries of a header that is plain, as nearly all are: keys with words, some with a level of keys or with lines of
 * text below. The `yaml` package reads the same from it, and takes ten times as long. Undefined for a header with
 * anything else in it, and for one that might have: that is the package's.
 */
export function plainEntries(block: HeaderBlock): readonly PlainEntry[] | undefined {
  return block.closed && !block.text.includes('\t') ? new Reader(block).entries(0) : undefined;
}

class Reader {
  /** The lines between the marks. */
  readonly #lines: readonly Span[];
  /** The line to be read next. */
  #next = 0;

  constructor(block: HeaderBlock) {
    this.#lines = block.lines().slice(1, -1);
  }

  /** The entries that begin at a margin, up to a line further out. */
  entries(margin: number): PlainEntry[] | undefined {
    const found: PlainEntry[] = [];
    while (this.#next < this.#lines.length) {
      const line = this.#lines[this.#next]!;
      const [, { length: indent } = '', name, words] = ENTRY.exec(line.text) ?? [];
      if (name === undefined || indent > margin) return undefined;
      if (indent < margin) break;
      this.#next++;
      const end = indent + name.length;
      const value =
        words === undefined
          ? this.#keysBelow(line.part(line.length), margin)
          : this.#value(line.part(end + 1).trim(), margin);
      if (!value) return undefined;
      found.push({ name, key: line.part(indent, end), ...value });
    }
    return found;
  }

  /** The keys below a key, if there are any. */
  #keysBelow(nothing: Span, margin: number): PlainValue | undefined {
    const first = this.#next;
    const indent = indentOf(this.#lines[first]);
    if (indent <= margin) return { value: nothing };
    const entries = margin === 0 ? this.entries(indent) : undefined;
    return entries && { value: this.#since(this.#lines[first]!), entries };
  }

  #value(value: Span, margin: number): PlainValue | undefined {
    const { text } = value;
    if (text === '|') return this.#textBelow(value, margin);
    if (/^\d+$/.test(text)) return { value, text, number: Number(text) };
    return NO_TEXT.test(text) ? undefined : { value, text };
  }

  /** The text on the lines below a bar. */
  #textBelow(bar: Span, margin: number): PlainValue | undefined {
    const indent = indentOf(this.#lines[this.#next]);
    if (indent <= margin) return undefined;
    let text = '';
    for (; indentOf(this.#lines[this.#next]) >= indent; this.#next++)
      text += `${this.#lines[this.#next]!.text.slice(indent)}\n`;
    return { value: this.#since(bar), text };
  }

  /** From the beginning of a span to the end of the line that was read last. */
  #since(span: Span): Span {
    return span.part(0, this.#lines[this.#next - 1]!.to - span.from).trim();
  }
}

/** How many spaces a line begins with; -1 for one without words, and where there is no line. */
function indentOf(line: Span | undefined): number {
  return line ? line.text.search(/[^ ]/) : -1;
}
