import { contentEnd, lineRanges } from '../text/lines';
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
