import type { YAMLParseError } from 'yaml';
import type { Problem } from './problem';

/** Faults that writers make, in plain words; the parser's own words for the others. */
const WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key stands here twice. Take one of them out',
  TAB_AS_INDENT: 'Lines are moved in by spaces, not by tabs. Replace the tab by spaces',
  BAD_INDENT: 'This line is moved in by another number of spaces than the lines that it belongs to',
  MISSING_CHAR: 'Something is not closed here: a quotation mark, a bracket, or the colon behind a key',
  MULTILINE_IMPLICIT_KEY:
    'A key and its colon stand on one line. Look for a missing colon, or put the text in quotation marks',
  BLOCK_AS_IMPLICIT_KEY:
    'There are two colons in this line, or it is not moved in as it should be. Put a text with a colon in quotation marks',
  BLOCK_IN_FLOW: 'A bracket above is not closed',
  UNEXPECTED_TOKEN:
    'This does not belong here. Put a text with brackets, colons or commas in quotation marks',
  MULTIPLE_DOCS: 'Behind a line of three hyphens another file would begin. Take the line out',
  BAD_ALIAS: 'A text may not begin with * or &. Put it in quotation marks',
  BAD_SCALAR_START: 'A text may not begin with this character. Put it in quotation marks',
};

/** Where a file cannot be read, and why. */
export function explainFault(error: YAMLParseError, text: string): Pick<Problem, 'at' | 'message'> {
  const start = Math.min(error.pos[0], text.length);
  const at = { start, end: Math.min(Math.max(start, error.pos[1]), text.length) };
  const words = WORDS[error.code] ?? `This file cannot be read: ${plain(error.message)}`;
  return { at, message: `${words}.` };
}

function plain(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/\.$/, '');
}
