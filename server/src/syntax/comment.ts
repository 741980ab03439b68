import { Span } from '../text/span';
import { BlockBase } from './block';
import { contentEnd } from '../text/lines';
import { skipSpaces } from '../text/white';

/** `<!-- … -->` on lines of its own. Without an end it holds the rest of the text. */
export class Comment extends BlockBase {
  readonly kind = 'comment';
  readonly opening: Span;
  readonly closed: boolean;
  /** What stands between the marks. */
  readonly body: Span;

  constructor(start: number, text: string) {
    super(start, text);
    const from = skipSpaces(text, 0, text.length);
    const end = text.indexOf('-->', from + 4);
    this.opening = new Span(this, from, from + 4);
    this.closed = end >= 0;
    this.body = new Span(this, from + 4, this.closed ? end : contentEnd(text, from + 4, text.length));
  }
}
