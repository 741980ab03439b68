import type { HeaderFault } from './header';

/** What is wrong with a line of the header, in words for somebody who has never heard of YAML. */
export function explain({ code, message }: HeaderFault, line: string): string {
  switch (code) {
    case 'UNCLOSED':
      return 'The header is not closed. Add a line of three hyphens below its last entry.';
    case 'NOT_A_MAP':
      return 'The header has no entries. Put each one on its own line, for example “council: Northmere Borough Council”.';
    case 'TAB_AS_INDENT':
      return 'This line is indented with a tab. Use two spaces instead.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return valueWithColon(line)
        ? `A value that contains a colon needs quotation marks: “${valueWithColon(line)}”.`
        : 'The line below is indented, although this line already has a value. Start the line below at the left margin, or give it a key of its own.';
    case 'MULTILINE_IMPLICIT_KEY':
      return withoutColon(line);
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return 'A value that starts with @, %, &, * or ` needs quotation marks.';
    case 'BAD_DQ_ESCAPE':
      return 'A backslash has a special meaning between double quotation marks. Use single ones.';
    case 'BAD_INDENT':
      return /Flow/.test(message)
        ? 'A bracket or brace above is not closed. Close it, or put the value in quotation marks.'
        : 'This line is not indented by the same number of spaces as the lines that it belongs to.';
    case 'MISSING_CHAR':
      return /closing/.test(message)
        ? 'The closing quotation mark is missing. Add it at the end.'
        : withoutColon(line);
    default:
      return unexpected(message, line);
  }
}

function withoutColon(line: string): string {
  if (line.trimStart().startsWith('<!--'))
    return 'This is not an entry of the header. In the header, comments start with #.';
  if (/^\s*[\w-]+:\S/.test(line)) return 'Put a space after the colon, for example “year: 2008”.';
  return 'This line has no key with a colon, such as “year: 2008”. If it continues the line above, put | after that key and indent its lines by two spaces.';
}

function unexpected(message: string, line: string): string {
  if (/[|>]\s*\S/.test(line) && /^Not a YAML token/.test(message))
    return 'Nothing may follow the | on the same line. Move the text to the next line and indent it by two spaces.';
  if (/:\s+["']/.test(line))
    return 'There is text after the closing quotation mark. Put the whole value in quotation marks.';
  if (/flow/.test(message)) return 'A value that contains a bracket or brace needs quotation marks.';
  return 'This line of the header cannot be read. Put the value in quotation marks, and start all keys at the same margin.';
}

/** The value of the line in quotes, when it has a colon with a space after it. */
function valueWithColon(line: string): string | undefined {
  const value = /^[^:]*:\s(.*)$/.exec(line)?.[1]?.trim();
  if (!value || !/:(?:\s|$)/.test(value)) return undefined;
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value.replaceAll('\\', '\\\\')}"`;
}
