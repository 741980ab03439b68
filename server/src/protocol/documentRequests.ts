import type { Diagnostic } from 'vscode-languageserver';
import type { PrintKind } from '../workspace/print';
import type { Encoding } from '../workspace/readPrint';
import type { OwnRequest } from './letterRequests';

/* Documents that are no letters in the markup. Bytes go over the wire in base64. */

/** What is found in a document, which stays as it is. */
export const CHECK_DOCUMENT: OwnRequest<DocumentParams, DocumentAnswer> = {
  method: 'apa-letter/checkDocument',
};

/** A copy of a Word document with what is found in it as comments at the words. */
export const REVIEW_DOCUMENT: OwnRequest<ReviewParams, ReviewAnswer> = {
  method: 'apa-letter/reviewDocument',
};

interface DocumentParams {
  readonly bytes: string;
  /** Where the document is: its folder may have settings and frameworks. */
  readonly uri: string;
  readonly encoding?: Encoding;
}

export interface ReviewParams extends DocumentParams {
  /** Take the comments of earlier reviews out, and add none. */
  readonly remove?: boolean;
}

export type DocumentAnswer =
  /** A line of a Word document is a paragraph that has words. The messages say the place as a person would look for it. */
  | { readonly kind: PrintKind; readonly diagnostics: readonly Diagnostic[] }
  | { readonly problem: string; readonly otherEncoding?: true };

export type ReviewAnswer =
  | {
      readonly bytes: string;
      readonly added: number;
      readonly removed: number;
      readonly kept: number;
      readonly answered: number;
      /** What the reading was unsure of, which is in no comment. */
      readonly unsure: number;
    }
  | { readonly problem: string };
