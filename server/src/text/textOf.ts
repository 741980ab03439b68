/** The text that pieces of it, such as blocks that follow upon one another, make together. */
export function textOf(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => text).join('');
}
