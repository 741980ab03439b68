import { contentEnd, lineRanges } from '../text/lines';
import { Span, type SpanAnchor } from '../text/span';

/**
 * A run of whole lines of one kind, line ends included. The blocks of a text, put one after another, are the text.
 * A block knows its own text and nothing of its neighbours: what it holds is read from that text alone, so an
 * untouched block survives every edit around it.
 */
export abstract class BlockBase implements SpanAnchor {
  abstract readonly kind: BlockKind;

  /** What it moves with; by itself it is at an offset of the text that it was read from. */
  #within: { readonly start: number } = TEXT;
  #offset: number;

  constructor(
    start: number,
    readonly text: string,
  ) {
    this.#offset = start;
  }

  /** 0-based UTF-16 offset in the document. */
  get start(): number {
    return this.#within.start + this.#offset;
  }

  /** Says where the block is from now on: so many UTF-16 units after the beginning of something that may move. */
  placeIn(within: { readonly start: number }, offset: number): void {
    this.#within = within;
    this.#offset = offset;
  }

  get end(): number {
    return this.start + this.text.length;
  }

  /** The block without the line end after its last line. */
  get content(): Span {
    return new Span(this, 0, contentEnd(this.text, 0, this.text.length));
  }

  /** The block's lines without their line ends. */
  lines(): Span[] {
    return lineRanges(this.text).map(({ from, to }) => new Span(this, from, to));
  }
}

const TEXT = { start: 0 };

type BlockKind =
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
