import { Prose } from '../prose/english/prose';
import type { Block } from '../syntax/blocks';
import { memoize } from '../text/memoize';
import { Span, type SpanAnchor } from '../text/span';

/** Is a block one of those whose words are searched as the letter's own: a paragraph or a point? */
export function holdsProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item';
}

/** The prose of a block or of a part of one, cut into sentences and words once for all that read it. */
export function proseOf(written: Span | SpanAnchor): Prose {
  if (!(written instanceof Span)) return ofBlock(written);
  const { anchor, from, to } = written;
  const isWhole = from === 0 && anchor.text.length - to <= 2 && anchor.text.slice(to).trim() === '';
  return isWhole ? ofBlock(anchor) : ofPart(written);
}

const ofBlock = memoize(({ text }: SpanAnchor) => new Prose(text));
const ofPart = memoize(({ text }: Span) => new Prose(text));
