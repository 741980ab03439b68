import type { Note } from '../import/note';

/** A printed letter's text, or why it has none. */
export type Print =
  | {
      readonly text: string;
      /** What the text comes from. */
      readonly kind: PrintKind;
      readonly notes: readonly Note[];
    }
  /** `otherEncoding`: it is text that can be read as Windows-1252. */
  | { readonly problem: string; readonly otherEncoding?: true };

export type PrintKind = 'text' | 'word' | 'pdf';
