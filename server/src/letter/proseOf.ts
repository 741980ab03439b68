import { Prose } from '../prose/english/prose';
import type { Block } from '../syntax/blocks';
import { memoize } from '../text/memoize';
import type { Span } from '../text/span';

/** The prose of a paragraph or a block, cut into sentences and words once for all that read it. */
export const proseOf = memoize((written: Span | Block) => new Prose(written.text));
