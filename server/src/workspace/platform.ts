import type { PdfBounds, PdfContent } from '../import/pdf/readPages';
import type { WordPrint } from '../import/word/wordPrint';
import type { LetterTree } from '../render/tree';
import type { Commented } from '../word/comments';
import type { WordComment } from '../word/putIn';
import type { WordParagraph } from '../word/paragraphs';

/** What is wanted of Word documents. The libraries are large, so they are loaded when first needed. */
export interface WordProcessing {
  /** A document from a letter. */
  readonly docx: (tree: LetterTree) => Promise<Uint8Array>;
  /** The same on the paper of a template; a sentence when that is of no use. */
  readonly docxOn: (
    tree: LetterTree,
    template: Uint8Array,
  ) => Promise<Uint8Array | { readonly problem: string }>;
  /** A document's text, or a sentence that says why it is not read; rejects what is no document. */
  readonly printOf: (bytes: Uint8Array) => Promise<WordPrint | { readonly problem: string }>;
  /** The paragraphs of a document that is read as a print. */
  readonly paragraphsOf: (bytes: Uint8Array) => Promise<readonly WordParagraph[]>;
  /** A document with these comments of ours, or a sentence that says why it must not be changed. */
  readonly commented: (
    bytes: Uint8Array,
    comments: readonly WordComment[],
    date: string,
  ) => Promise<Commented | { readonly problem: string }>;
}

/** What is wanted of PDFs that come in. The library is large, so it is loaded when first needed. */
export interface PdfReading {
  /** What stands on a PDF's pages, or why that is not known; never rejects. */
  readonly pagesOf: (bytes: Uint8Array, bounds: PdfBounds) => Promise<PdfContent>;
}

/** A page as a PDF, or a sentence that says why not. `program`: the browser to use, else one is looked for. */
type PrintPdf = (page: string, program?: string) => Promise<Uint8Array | { readonly problem: string }>;

/** What the place that the engine runs in offers, besides files. */
export interface Platform {
  readonly word: () => Promise<WordProcessing>;
  readonly pdf: () => Promise<PdfReading>;
  /** Not there where no program can be started, as in a browser. */
  readonly printPdf?: PrintPdf;
}
