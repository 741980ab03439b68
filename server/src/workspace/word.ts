import { wordPrint } from '../import/word/wordPrint';
import { docx, docxOn } from '../render/docx/document';
import { unpack } from '../word/archive';
import { commented } from '../word/comments';
import { WordFault } from '../word/fault';
import { DAMAGED } from '../word/package';
import { readParagraphs } from '../word/paragraphs';
import { Parts } from '../word/parts';
import { XmlFault } from '../word/xml';
import type { WordProcessing } from './platform';

/** What is wanted of Word documents. It is as large as half the server: for the server it is a bundle of its own. */
export const word: WordProcessing = {
  docx,
  docxOn,
  printOf: wordPrint,
  async paragraphsOf(bytes) {
    const parts = new Parts(await unpack(bytes));
    const document = parts.xml(parts.main);
    return document ? readParagraphs(parts, document) : [];
  },
  async commented(bytes, comments, date) {
    try {
      return await commented(bytes, comments, date);
    } catch (error) {
      if (error instanceof WordFault) return { problem: error.message };
      if (error instanceof XmlFault) return { problem: DAMAGED };
      throw error;
    }
  },
};
