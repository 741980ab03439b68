/** What a span is fastened to: a piece of text with a place in the document. */
export interface SpanAnchor {
  /** Where the piece begins in the document: 0-based UTF-16 offset. Moves when the text before it changes. */
  readonly start: number;
  readonly text: string;
}

/** A place in a document: 0-based UTF-16 offsets, `end` exclusive. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of text inside an anchor (`from`, `to` are relative to it). Its place in the document is computed from
 * the anchor when needed, so a span stays right when the anchor moves: nothing after an edit is rebuilt.
 */
export class Span implements OffsetRange {
  constructor(
    readonly anchor: SpanAnchor,
    readonly from: number,
    readonly to: number,
  ) {}

  /** A text by itself, all of it. */
  static of(text: string): Span {
    return new Span({ start: 0, text }, 0, text.length);
  }

  get start(): number {
    return this.anchor.start + this.from;
  }

  get end(): number {
    return this.anchor.start + this.to;
  }

  get text(): string {
    return this.anchor.text.slice(this.from, this.to);
  }

  /** In UTF-16 units. */
  get length(): number {
    return this.to - this.from;
  }

  get isEmpty(): boolean {
    return this.from === this.to;
  }

  /** A part of this span; `from` and `to` are relative to the span's own beginning. */
  part(from: number, to: number = this.to - this.from): Span {
    return new Span(this.anchor, this.from + from, this.from + to);
  }

  /** This span without white space at its ends; an all-blank span shrinks to its beginning. */
  trim(): Span {
    const text = this.text;
    const from = text.length - text.trimStart().length;
    return from === text.length ? this.part(0, 0) : this.part(from, text.trimEnd().length);
  }
}
