import type { PrintedField, PrintedName } from './field';

/** A piece of the body as it will stand in the markup; its words are as printed and not yet escaped. */
export type PrintedBlock = (
  | { readonly kind: 'title'; readonly text: string }
  | {
      readonly kind: 'section';
      readonly text: string;
      readonly names: PrintedName['names'];
      readonly fields: readonly PrintedField[];
    }
  /** `sure`: the heading is not misprinted. */
  | { readonly kind: 'evidence'; readonly text: string; readonly sure: boolean }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** Rows of cells with tabs between them, left as printed. */
  | { readonly kind: 'tabs'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly PrintedItem[] }
  | { readonly kind: 'prose'; readonly role: ProseRole; readonly lines: readonly string[] }
) & {
  /** 0-based line of the source on which it begins. */
  readonly source: number;
};

export interface PrintedItem {
  /** `-`, or a number as printed. */
  readonly mark: string;
  /** How many items it stands inside. */
  readonly depth: number;
  readonly lines: readonly string[];
}

/**
 * What a paragraph is to the letter; `unplaced` looks like a part of it but has no place as one, `headline` like the
 * heading of something that is not known.
 */
export type ProseRole = 'text' | 'salutation' | 'closing' | 'valediction' | 'unplaced' | 'headline';
