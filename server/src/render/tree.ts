import { subscript, superscript } from '../text/figures';
import { oneLine } from './safe';

/**
 * A letter as it is printed: what the forms that leave the editor have in common. Comments, directives and the
 * writer's own fields are not in it, and no text in it has characters that do something instead of being read.
 */
export interface LetterTree {
  /** A language tag. */
  readonly lang: string;
  /** Who signs, or sends: for the programs that keep documents. */
  readonly author?: string;
  /** Is it to say on every page that it is a draft? */
  readonly draft?: boolean;
  /** Letterhead, date, addressee and sender in printed order. */
  readonly head: readonly PrintedHeadPart[];
  readonly body: readonly TreeBlock[];
}

/** What a draft says of itself. */
export const DRAFT = 'DRAFT';

/** What the title bar and the lists of documents show. */
export function titleOf({ body }: LetterTree): string {
  const title = body.find((block) => block.kind === 'title');
  return title ? oneLine(plainText(title.content)) : 'Letter';
}

export interface PrintedHeadPart {
  readonly kind: 'letterhead' | 'date' | 'addressee' | 'sender';
  /** At least one; none is empty. */
  readonly lines: readonly string[];
}

export type TreeBlock =
  | { readonly kind: 'title'; readonly content: readonly Inline[] }
  | TreeHeading
  /** "Grade 2", below the heading of its section. */
  | { readonly kind: 'grade'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly role: ParagraphRole; readonly content: readonly Inline[] }
  | TreeTable
  | TreeList
  | { readonly kind: 'quote'; readonly blocks: readonly TreeBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  /** A line across the page. */
  | { readonly kind: 'rule' };

interface TreeHeading {
  readonly kind: 'heading';
  readonly role: 'section' | 'evidence' | 'other';
  /** 2 to 6; 1 is the title's. */
  readonly level: number;
  readonly content: readonly Inline[];
}

export type ParagraphRole = 'text' | 'salutation' | 'closing' | 'valediction' | 'signature';

export interface TreeTable {
  readonly kind: 'table';
  /** Missing where the rows have no headings above them. */
  readonly head?: readonly TreeCell[];
  /** None is shorter than the headings; one may be longer. */
  readonly rows: readonly (readonly TreeCell[])[];
  /** How many cells the longest row has. */
  readonly columns: number;
  /** The column, 0-based, that names the rows: that of the areas. */
  readonly nameColumn?: number;
}

export type TreeCell = readonly Inline[];

export interface TreeList {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The number of the first item of an ordered list. */
  readonly start: number;
  readonly items: readonly (readonly TreeBlock[])[];
}

/** What words may be within a line. */
type Wrapping = 'strong' | 'emphasis' | 'struck' | 'raised' | 'lowered';

/** A piece of a line. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: Wrapping; readonly content: readonly Inline[] }
  /** `href` is http, https, mailto or relative. */
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] };

/** The words alone, with marks where they would say something else without; a break within the line is an LF. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((piece) => {
      if (piece.kind === 'break') return '\n';
      if ('text' in piece) return piece.text;
      const words = plainText(piece.content);
      switch (piece.kind) {
        case 'struck':
          return `~~${words}~~`;
        case 'raised':
          return small(words, superscript, '^');
        case 'lowered':
          return small(words, subscript, '_');
        default:
          return words;
      }
    })
    .join('');
}

/** Figures in their small form, so that "10³" is not 103; an ending such as "4th" as it is; all else after a mark. */
function small(words: string, figures: (digits: string) => string, mark: string): string {
  if (/^\d+$/.test(words)) return figures(words);
  return /^\p{L}+$/u.test(words) ? words : `${mark}(${words})`;
}
