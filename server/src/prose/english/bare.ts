import { isOddSpace } from '../../text/white';

/** Nothing that would become a space: most texts are so. */
const PLAIN = /^[\n\r -)+-;=-^`-~]*$/;

/**
 * The text with emphasis marks, inline comments and odd spaces turned into as many spaces, and full-width characters
 * into plain ones: what fields, headings and cells are read from. Offsets stay those of the text as written.
 */
export function bare(text: string): string {
  if (PLAIN.test(text)) return text;
  // A comment that does not end is not a comment: beyond this place nothing is looked for again and again.
  const lastEnd = text.lastIndexOf('-->');
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 60 && i + 4 <= lastEnd && text.startsWith('<!--', i)) {
      const end = text.indexOf('-->', i + 4);
      out += ' '.repeat(end + 3 - i);
      i = end + 2;
      continue;
    }
    out += code === 42 || code === 95 || code === 9 || isOddSpace(code) ? ' ' : plain(code, text, i);
  }
  return out;
}

/** "２" is "2": the full-width forms stand in the order of the plain ones. */
function plain(code: number, text: string, at: number): string {
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : text.charAt(at);
}

/** Where the words of a bare text begin and end. */
export function trimmedRange(text: string, from = 0, to = text.length): { from: number; to: number } {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { from: start, to: end };
}
