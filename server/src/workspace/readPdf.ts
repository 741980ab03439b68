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
  'This PDF has no text, only pictures of its pages. Have its text recognised (OCR) and saved with it, and try again.';
const ELSEWHERE =
  'All words of this PDF stand in form fields and comments, at an angle or beyond the edges of its pages. Print it to a new PDF and try again.';
const OTHER_LETTERS =
  'The fonts of this PDF do not say which letters they print. Have its text recognised (OCR), or save the letter as plain text, and try again.';
const OTHERWISE = 'Save the letter as plain text and try again.';

function problemOf(content: Extract<PdfContent, { fault: string }>): string {
  switch (content.fault) {
    case 'locked':
      return 'This PDF is locked with a password. Save it without one and try again.';
    case 'broken':
      return `This PDF is broken or not all there. Get it again, or: ${OTHERWISE}`;
    case 'costly':
      return `This PDF takes too much time or memory to read. ${OTHERWISE}`;
    case 'long':
      return `This PDF is too long to be a letter: it has ${content.number} pages, and at most ${BOUNDS.pages} are read.`;
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
