import { distance } from 'fastest-levenshtein';

/** How many letters are wrong, missing or too many; two letters in each other's place are one slip. */
export function typoDistance(a: string, b: string): number {
  const off = distance(a, b);
  return off === 2 && sorted(a) === sorted(b) ? 1 : off;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
