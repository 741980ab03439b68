/**
 * Only spaces and tabs go from the ends of lines. Other white space (no-break and zero-width spaces) stays where it
 * stands in prose; where it takes the place of a space beside a mark, the parts of blocks leave it out.
 */
export function trimStart(line: string): string {
  let i = 0;
  while (i < line.length && isPlain(line.charCodeAt(i))) i++;
  return line.slice(i);
}

export function trimEnd(line: string): string {
  let i = line.length;
  while (i > 0 && isPlain(line.charCodeAt(i - 1))) i--;
  return line.slice(0, i);
}

/** A line that another follows in its paragraph: two spaces at its end break the line in Markdown, and stay. */
export function trimInnerEnd(line: string): string {
  const trimmed = trimEnd(line);
  const spaces = line.length - trimmed.length;
  if (spaces >= 2 && line.endsWith('  ')) return `${trimmed}  `;
  // A backslash at the end would break the line too.
  return spaces > 0 && trimmed.endsWith('\\') ? `${trimmed} ` : trimmed;
}

/** The column after a text that begins in the first column; tabs go to stops of four, as in CommonMark. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += text.charCodeAt(i) === TAB ? 4 - (columns % 4) : 1;
  return columns;
}

/** The line without white space of up to this many columns at its beginning. */
export function dedent(line: string, columns: number): string {
  let at = 0;
  let i = 0;
  for (; i < line.length && at < columns && isPlain(line.charCodeAt(i)); i++)
    at += line.charCodeAt(i) === TAB ? 4 - (at % 4) : 1;
  return ' '.repeat(Math.max(0, at - columns)) + line.slice(i);
}

const TAB = 9;

function isPlain(code: number): boolean {
  return code === 32 || code === TAB;
}
