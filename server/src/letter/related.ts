import { Span } from '../text/span';

/** Another place that a finding speaks of. */
export interface Related {
  readonly at: Span;
  /** The URI of another file; then `at` is its beginning. */
  readonly uri?: string;
  /** What stands there, as a sentence of its own without a full stop. */
  readonly message: string;
}

/** Where another file is pointed to: its first line. */
export const BEGINNING = new Span({ start: 0, text: '' }, 0, 0);
