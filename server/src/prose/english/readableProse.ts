import { blankMarkup } from './blankMarkup';
import { blankNotes } from './blankNotes';
import { blankQuotes, OPAQUE } from './quotes';

export { sentences } from './sentences';

const ODD_SPACE = /[^\S ]/g;
const BLOCK_QUOTE = /^ {0,3}>/;

/**
 * The same text in the same length (UTF-16) as sentences are read from it: line breaks and odd spaces, emphasis
 * marks, tags, comments, link targets, marks of notes and struck-out words are spaces; code, quotations, images and addresses, which
 * hold a place in the sentence, are as many `OPAQUE` characters, so that the words around them never join.
 */
export function readableProse(text: string): string {
  if (BLOCK_QUOTE.test(text)) return OPAQUE.repeat(text.length);
  return blankNotes(blankQuotes(blankMarkup(text).replace(ODD_SPACE, ' ')));
}
