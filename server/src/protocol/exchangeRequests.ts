import type { ReportSummary } from '../import/reportSummary';
import type { Form } from '../render/target';
import type { Encoding } from '../workspace/readPrint';
import type { PrintKind } from '../workspace/print';
import type { LetterParams, OwnRequest } from './letterRequests';

export { FORMS, targetOf, type Form } from '../render/target';
export type { ReportSummary } from '../import/reportSummary';

/* What leaves the editor, and what comes in. Bytes go over the wire in base64. */

/** A letter in the form that is sent or kept. */
export const EXPORT_LETTER: OwnRequest<ExportParams, ExportAnswer> = { method: 'apa-letter/export' };

/** A printed letter as markup. */
export const IMPORT_LETTER: OwnRequest<ImportParams, ImportAnswer> = { method: 'apa-letter/import' };

/**
 * Asked of the editor by a server in a browser: the address of a script that it has beside it. One reads and makes Word
 * documents, the other reads PDFs.
 */
export const SCRIPT = 'apa-letter/script';

export interface ScriptParams {
  readonly name: 'word' | 'pdf';
}

export interface ExportParams extends LetterParams {
  readonly form: Form;
  /** Also when there is a reason against it. */
  readonly force?: boolean;
  /** In a Word document: with what is found in the letter as comments at the words. */
  readonly comments?: boolean;
  /** The program that prints a PDF; else one is looked for. */
  readonly browser?: string;
  /** The bytes of a Word document whose styles, header and footer a Word document takes. */
  readonly template?: string;
  /** Does a draft leave without a word that it is one? */
  readonly unmarked?: boolean;
}

export type ExportAnswer =
  /** The file's bytes. */
  | { readonly bytes: string }
  /** Why the letter should not leave as it is; the beginning of a sentence. */
  | { readonly reason: string }
  /** Why it cannot be exported. */
  | { readonly problem: string };

export interface ImportParams {
  /** The print's bytes. */
  readonly bytes: string;
  /** Where the letter will be, if that is known: its folder may have frameworks of its own. */
  readonly uri?: string;
  readonly encoding?: Encoding;
}

export type ImportAnswer =
  | {
      readonly markup: string;
      readonly kind: PrintKind;
      /** The name of the framework by which it was read. */
      readonly framework: string;
      readonly report: ReportSummary;
    }
  | { readonly problem: string; readonly otherEncoding?: true };
