import type { Span } from '../text/span';

/** A change to the text: `span` replaced by `newText`. */
export interface Change {
  readonly span: Span;
  readonly newText: string;
}

/** A way to put a finding right. */
export interface Fix {
  /** Names the result: "Change grade to 1 (inadequate)". */
  readonly title: string;
  /** Safe fixes change nothing that a writer could have meant; only they are applied without a question. */
  readonly safe: boolean;
  readonly changes: readonly Change[];
  /** Why it cannot be applied here; then there are no changes. */
  readonly disabled?: string;
}
