/** The line end of a letter's first line. A lone CR counts only where nothing else ends a line: else it is a slip. */
export function lineEndIn(blocks: readonly { readonly text: string }[]): string {
  const lf = blocks.find(({ text }) => text.includes('\n'));
  if (lf) return lf.text[lf.text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
  return blocks.some(({ text }) => text.includes('\r')) ? '\r' : '\n';
}
