/** Controls other than tab and line ends, marks that turn the direction of writing, halves of characters, and what XML has no place for. */
const UNSAFE = /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text without the characters that are obeyed instead of read. */
export function clean(text: string): string {
  return text.replace(UNSAFE, '');
}

/** On one line, with single spaces between the words; no-break spaces stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').trim();
}

/** May a letter link there? To http, https, mailto, and relative to itself, but to no other host without saying how. */
export function isSafeLink(href: string): boolean {
  // Browsers read over white space and controls in an address, and take a backslash for a slash.
  const seen = href.replace(/[\p{Cc}\p{Cf}\s]/gu, '').replace(/\\/g, '/');
  const scheme = /^([^/?#]*?):/.exec(seen)?.[1];
  if (scheme !== undefined) return /^(?:https?|mailto)$/i.test(scheme);
  return !seen.startsWith('//');
}
