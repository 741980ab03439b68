import { wordPrint } from '../import/word/wordPrint';
import { docx, docxOn } from '../render/docx/document';
import type { WordProcessing } from './platform';

/** What is wanted of Word documents. It is as large as half the server: for the server it is a bundle of its own. */
export const word: WordProcessing = { docx, docxOn, printOf: wordPrint };
