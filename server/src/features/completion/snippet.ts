/** The protocol's snippet syntax. */

/** Words that stand in a snippet as they are. */
export function literal(words: string): string {
  return words.replace(/[\\$}]/g, '\\$&');
}

/** A place to go to; with words in it that typing replaces. */
export function stop(number: number, words?: string): string {
  return words === undefined ? `$${number}` : `\${${number}:${literal(words)}}`;
}

/** A place with words to choose from, the first chosen at the start. In a choice `$` and `}` need no backslash. */
export function choice(number: number, words: readonly string[]): string {
  return `\${${number}|${words.map((word) => word.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}
