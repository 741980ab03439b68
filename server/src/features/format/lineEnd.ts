/** The line end of the text's first line. A lone CR counts only where nothing else ends a line: else it is a slip. */
export function lineEndIn(text: string): string {
  const lf = text.indexOf('\n');
  if (lf > 0 && text[lf - 1] === '\r') return '\r\n';
  return lf >= 0 || !text.includes('\r') ? '\n' : '\r';
}
