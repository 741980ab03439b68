/** The words of a URI without escapes, for people and to compare; as they stand where an escape is none. */
export function unescaped(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
