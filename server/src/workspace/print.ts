import type { PrintPage } from '../import/layout/printLine';
import type { Note } from '../import/note';

/** A printed letter's text, or why it has none. */
export type Print =
  | {
      readonly text: string;
      /** What the text comes from. */
      readonly kind: PrintKind;
      readonly notes: readonly Note[];
      /** The same text by pages, where more is known of its lines. */
      readonly pages?: readonly PrintPage[];
    }
  /** `otherEncoding`: it is text that can be read as Windows-1252. */
  | { readonly problem: string; readonly otherEncoding?: true };

export type PrintKind = 'text' | 'word' | 'pdf';
