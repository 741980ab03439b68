import { Span, type Anchor } from '../text/span';

/**
 * A run of whole lines of one kind, line ends included. The blocks of a text, put behind one another, are the text.
 * A block knows its own text and nothing of its neighbours: what it holds is read from that text alone, so an
 * untouched block survives every edit around it.
 */
export abstract class BlockBase implements Anchor {
  abstract readonly kind: BlockKind;

  constructor(
    /** 0-based UTF-16 offset in the document. */
    public start: number,
    readonly text: string,
  ) {}

  get end(): number {
    return this.start + this.text.length;
  }

  /** The block without the line end behind its last line. */
  get content(): Span {
    return new Span(this, 0, contentEnd(this.text, 0, this.text.length));
  }

  /** The block's lines without their line ends. */
  lines(): Span[] {
    return lineRanges(this.text).map(({ from, to }) => new Span(this, from, to));
  }
}

export type BlockKind =
  | 'bom'
  | 'header'
  | 'blank'
  | 'heading'
  | 'table'
  | 'paragraph'
  | 'item'
  | 'comment'
  | 'code'
  | 'html'
  | 'quote'
  | 'break'
  | 'conflict';

/** Offsets of a line in some text: `to` before its line end, `next` behind it. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** LF, CRLF and CR end a line (T06). A text without characters has no line. */
export function lineRanges(text: string): LineRange[] {
  const lines: LineRange[] = [];
  for (let from = 0; from < text.length;) {
    const next = nextLine(text, from);
    lines.push({ from, to: contentEnd(text, from, next), next });
    from = next;
  }
  return lines;
}

/** Offset behind the line end of the line that holds `from`. */
export function nextLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

/** `next` moved before the line end that stands there, but not before `from`. */
export function contentEnd(text: string, from: number, next: number): number {
  let to = next;
  if (to > from && text.charCodeAt(to - 1) === 10) to--;
  if (to > from && text.charCodeAt(to - 1) === 13) to--;
  return to;
}
