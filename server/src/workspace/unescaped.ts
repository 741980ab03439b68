/** The words of a URI without escapes, for people and to compare; left as they are where an escape is not valid. */
export function unescaped(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
