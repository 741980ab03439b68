/** "(TBC)" with the words before it, and "TBC (" with the words in the brackets. */
const AFTER = /\((\p{Lu}{2,8})\)/gu;
const BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}{2,8}) \(([^()]{4,120})\)/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu;
/** So much text before a bracket may be the words of it, in UTF-16 units. */
const LONGEST = 120;
/** They may have no letter in the abbreviation. */
const SMALL = /^(?:a|an|and|at|by|for|in|of|on|the|with)$/i;

/**
 * The abbreviations that a text explains by the initials of words: "Tarnside Borough Council (TBC)". "To be confirmed
 * (TBC)" explains the mark of a gap, and is not one.
 */
export function explainedIn(text: string): string[] {
  if (!text.includes('(')) return [];
  const found: string[] = [];
  for (const { 1: short, index } of text.matchAll(AFTER))
    if (endsWithInitials(text.slice(Math.max(0, index - LONGEST), index), short!)) found.push(short!);
  for (const { 1: short, 2: long } of text.matchAll(BEFORE))
    if (endsWithInitials(long!, short!)) found.push(short!);
  return found;
}

/** Are the letters, in order, the initials of the last words, small words left out or not? */
function endsWithInitials(text: string, short: string): boolean {
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  let at = short.length - 1;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    if (word[0]!.toUpperCase() === short[at]) at--;
    else if (!SMALL.test(word) || at === short.length - 1) return false;
    if (at < 0) return word.toLowerCase() !== 'to';
  }
  return false;
}
