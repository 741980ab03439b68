import type { HeaderEntry } from '../header/header';
import type { Span } from '../../text/span';

/** A place in the letter that says something else than the header. */
export interface Claim {
  readonly of: 'council' | 'year' | 'period' | 'addressee' | 'signatory';
  /** Where it stands, as it stands in a sentence: "the title". */
  readonly place: string;
  readonly at: Span;
  /** What is to be written there to agree with the header. */
  readonly wanted: string;
  /** Other places that say the same and change with it. */
  readonly others?: readonly Span[];
  readonly entry: HeaderEntry;
  /** What the header says, and what is to be written in it to agree with the letter. */
  readonly header: string;
  readonly changed: string;
}
