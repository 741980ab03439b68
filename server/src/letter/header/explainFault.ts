import type { HeaderFault } from './header';

/** What is wrong with a line of the header, in words for somebody who has never heard of YAML. */
export function explain({ code, message }: HeaderFault, line: string): string {
  switch (code) {
    case 'UNCLOSED':
      return 'The header has no end. Write a line of three hyphens below its last key.';
    case 'NOT_A_MAP':
      return 'The header has no keys. Write each piece on a line of its own, as in “council: Northmere Borough Council”.';
    case 'TAB_AS_INDENT':
      return 'This line is moved in with a tab. Use two spaces instead.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return valueWithColon(line)
        ? `A value with a colon in it stands in quotes: “${valueWithColon(line)}”.`
        : 'The line below this one is moved in, although this one has a value already. Begin it at the left margin, or write the value in a line of its own with its key.';
    case 'MULTILINE_IMPLICIT_KEY':
      return withoutColon(line);
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return 'A value cannot begin with a mark like @, %, &, * or ` unless it stands in quotes.';
    case 'BAD_DQ_ESCAPE':
      return 'Between double quotes a backslash has a meaning of its own. Use single quotes.';
    case 'BAD_INDENT':
      return /Flow/.test(message)
        ? 'A bracket or brace is opened above and not closed. Close it, or put the value in quotes.'
        : 'This line is moved in by another number of spaces than the lines that it belongs to.';
    case 'MISSING_CHAR':
      return /closing/.test(message)
        ? 'This quotation has no closing mark. Write the mark that it begins with at its end too.'
        : withoutColon(line);
    default:
      return unexpected(message, line);
  }
}

function withoutColon(line: string): string {
  if (line.trimStart().startsWith('<!--'))
    return 'This is no line of a header. Comments stand behind a # here.';
  if (/^\s*[\w-]+:\S/.test(line)) return 'Behind the colon of a key stands a space, as in “year: 2008”.';
  return 'This line has no key with a colon, as in “year: 2008”. If it goes on from the line above, write | behind that key and move its lines in by two spaces.';
}

function unexpected(message: string, line: string): string {
  if (/[|>]\s*\S/.test(line) && /^Not a YAML token/.test(message))
    return 'Behind the | nothing can stand on the same line. Move the text to the next line, in by two spaces.';
  if (/:\s+["']/.test(line))
    return 'There is text behind the closing quotation mark. Put all of the value in quotes.';
  if (/flow/.test(message)) return 'A value with a bracket or brace in it stands in quotes.';
  return 'This line cannot be read. Put the value in quotes, and begin all keys at the same margin.';
}

/** The value of the line in quotes, when it has a colon with a space after it. */
function valueWithColon(line: string): string | undefined {
  const value = /^[^:]*:\s(.*)$/.exec(line)?.[1]?.trim();
  if (!value || !/:(?:\s|$)/.test(value)) return undefined;
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value.replaceAll('\\', '\\\\')}"`;
}
