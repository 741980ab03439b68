import { pagesOfText } from '../import/layout/printLine';
import { leftOutNotes } from '../import/pdf/leftOut';
import { printPages } from '../import/pdf/printPages';
import type { PdfContent } from '../import/pdf/readPages';
import { tooLarge } from './decode';
import type { PdfReading } from './platform';
import type { Print } from './print';

/** No letter is longer, or takes more to read. */
const BOUNDS = { bytes: 100_000_000, pages: 200, characters: 1_000_000 };

/** The text of a PDF by the places of its words: a form feed stands between two pages. */
export async function readPdf(bytes: Uint8Array, pdf: PdfReading, milliseconds: number): Promise<Print> {
  const large = tooLarge(bytes.length);
  if (large !== undefined) return { problem: large };
  const content = await pdf.pagesOf(bytes, { ...BOUNDS, milliseconds });
  if ('fault' in content) return { problem: problemOf(content) };
  const pages = printPages(content.pages);
  const text = pages.map((page) => page.map((line) => line.text).join('\n')).join('\n\f');
  const notes = leftOutNotes(content.pages);
  if (text.trim() === '') return { problem: notes.length === 0 ? SCAN : ELSEWHERE };
  if (!isReadable(text)) return { problem: OTHER_LETTERS };
  return {
    text: `${text}\n`,
    kind: 'pdf',
    notes,
    pages: pagesOfText(text).map((page, at) => page.map((line, nth) => ({ ...pages[at]?.[nth], ...line }))),
  };
}

const SCAN =
  'This PDF has no text, only images of its pages. Run text recognition (OCR) on it and try again.';
const ELSEWHERE =
  'All text of this PDF is in form fields or comments, slanted or outside its pages. Print it to a new PDF and try again.';
const OTHER_LETTERS =
  'The fonts of this PDF do not identify their characters. Run text recognition (OCR) on it, or save the letter as plain text, and try again.';
const OTHERWISE = 'Save the letter as plain text and try again.';

function problemOf(content: Extract<PdfContent, { fault: string }>): string {
  switch (content.fault) {
    case 'locked':
      return 'This PDF is locked with a password. Save it without one and try again.';
    case 'broken':
      return `This PDF is damaged or incomplete. Get a new copy, or: ${OTHERWISE}`;
    case 'costly':
      return `This PDF needs too much time or memory. ${OTHERWISE}`;
    case 'long':
      return `This PDF is too long to be a letter: it has ${content.number} pages, and the limit is ${BOUNDS.pages}.`;
    case 'damaged':
      return `Page ${content.number} of this PDF is damaged. ${OTHERWISE}`;
  }
}

/** A text without words has been printed by fonts that number their letters as they like. */
function isReadable(text: string): boolean {
  let [letters, others] = [0, 0];
  for (const char of text)
    if (/\p{L}/u.test(char)) letters++;
    else if (!/\s/.test(char)) others++;
  return letters > others || letters + others < 200;
}
