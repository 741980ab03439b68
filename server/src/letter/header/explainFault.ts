import type { HeaderFault } from './header';
import { readEntryLine } from './entryLine';
import { quoted } from './quoted';

/** What is wrong with a line of the header, in words for somebody who has never heard of YAML. */
export function explain({ code, message }: HeaderFault, line: string): string {
  const { value } = readEntryLine(line);
  if (/^ *\t/.test(line)) return 'This line is indented with a tab. Use spaces instead.';
  if (/^(?:[@%&*`,]|[-?](?:\s|$))/.test(value))
    return `A value that starts with ${value.charAt(0)} needs quotation marks.`;
  switch (code) {
    case 'UNCLOSED':
      return 'The header is not closed. Add a line of three hyphens below its last entry.';
    case 'NOT_A_MAP':
      return 'The header has no entries. Put each one on its own line, for example “council: Northmere Borough Council”.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/.test(value)
        ? `A value that contains a colon needs quotation marks: “${quoted(value)}”.`
        : 'This line already has a value, but the line below is indented further. Start it at the same margin as this line, or put | after the colon and the whole text on the lines below.';
    case 'MULTILINE_IMPLICIT_KEY':
      return withoutColon(line);
    case 'BAD_DQ_ESCAPE':
      return 'A backslash has a special meaning between double quotation marks. Use single ones.';
    case 'BAD_INDENT':
      return /Flow/.test(message)
        ? 'A bracket or brace is not closed. Close it, or put the value in quotation marks.'
        : 'This line is not indented by the same number of spaces as the lines that it belongs to.';
    case 'MISSING_CHAR':
      return /closing/.test(message)
        ? 'The closing quotation mark is missing. Add it at the end.'
        : withoutColon(line);
    default:
      return unexpected(message, value);
  }
}

function withoutColon(line: string): string {
  if (line.trimStart().startsWith('<!--'))
    return 'This is not an entry of the header. In the header, comments start with #.';
  if (/^\s*[\w-]+:\S/.test(line)) return 'Put a space after the colon, for example “year: 2008”.';
  return 'This line has no key with a colon, such as “year: 2008”. If it continues the line above, put | after that key and indent its lines by two spaces.';
}

function unexpected(message: string, value: string): string {
  if (/^[|>]/.test(value))
    return `Nothing may follow the ${value.charAt(0)} on the same line. Move the text to the next line and indent it by two spaces.`;
  if (/^["']/.test(value))
    return 'There is text after the closing quotation mark. Put the whole value in quotation marks.';
  if (/^[[{]/.test(value))
    return 'There is text after the closing bracket or brace. Put the whole value in quotation marks.';
  if (/flow/.test(message)) return 'A value that contains a bracket or brace needs quotation marks.';
  return 'This line cannot be read together with the lines above. Start all keys at the same margin, and put values with special characters in quotation marks.';
}
