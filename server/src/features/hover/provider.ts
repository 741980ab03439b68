import type { Letter } from '../../letter/letter';
import type { Span } from '../../text/span';
import type { Part } from '../content';

export interface Hover {
  /** What the hover is about. */
  readonly at: Span;
  readonly content: readonly Part[];
}

/**
 * Answers for one kind of thing in the letter. `offset` is a 0-based UTF-16 offset; `before` is the letter of the year
 * before, when there is one.
 */
export type HoverProvider = (letter: Letter, offset: number, before?: Letter) => Hover | undefined;

/** Is the offset in the span, or right after its last character? */
export function touches(span: Span | undefined, offset: number): span is Span {
  return span !== undefined && !span.isEmpty && span.start <= offset && offset <= span.end;
}
