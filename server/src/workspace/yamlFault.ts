import type { YAMLParseError } from 'yaml';
import type { Problem } from './problem';

/** Faults that writers make, in plain words; the parser's own words for the others. */
const WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key is given twice. Remove one of them',
  TAB_AS_INDENT: 'Lines must be indented with spaces. Replace the tab with spaces',
  BAD_INDENT: 'This line is not indented by the same number of spaces as the lines that it belongs to',
  MISSING_CHAR: 'Something is missing here: a closing quotation mark or bracket, or the colon after a key',
  MULTILINE_IMPLICIT_KEY:
    'A key and its colon must be on one line. Check for a missing colon, or put the text in quotation marks',
  BLOCK_AS_IMPLICIT_KEY:
    'There are two colons on this line, or its indentation is wrong. Put text that contains a colon in quotation marks',
  BLOCK_IN_FLOW: 'A bracket above is not closed',
  UNEXPECTED_TOKEN:
    'This does not belong here. Put text that contains brackets, colons or commas in quotation marks',
  MULTIPLE_DOCS: 'A line of three hyphens would start another file. Remove the line',
  BAD_ALIAS: 'Text must not start with * or &. Put it in quotation marks',
  BAD_SCALAR_START: 'Text must not start with this character. Put it in quotation marks',
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
