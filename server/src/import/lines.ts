import { skipSpaces, trimSpacesEnd } from '../text/white';

/** A line of the print without white space at its ends. */
export interface Line {
  /** Empty for a blank line. */
  readonly text: string;
  /** 0-based line of the source. Two lines may share one: a form feed divides a line, but does not count as one. */
  readonly source: number;
  /** How many page breaks stand above it. */
  readonly page: number;
}

/**
 * The lines of a printed letter. A byte order mark is no text; page and manual line breaks divide lines. A page break
 * before a line counts as a blank line, unless a sentence goes on behind it.
 */
export function readLines(text: string): Line[] {
  let page = 0;
  return text.split(/\r\n|\r|\n/).flatMap((line, source) => {
    const parts = line.split('\f').flatMap((part, at) => {
      if (at > 0) page++;
      return part.split(/[\v\u2028\u2029]/).map((text): Line => ({ text: trimmed(text), source, page }));
    });
    const goesOn = parts[0]?.text === '' && /^\p{Ll}/u.test(parts[1]?.text ?? '');
    return goesOn ? parts.slice(1) : parts;
  });
}

/** Invisible spaces at a line's ends are no words either, and would hide how it begins. */
function trimmed(text: string): string {
  const from = skipSpaces(text, 0, text.length);
  const words = text.slice(from, trimSpacesEnd(text, from, text.length)).trim();
  // The first cell of a row may be empty.
  return text.startsWith('\t') && words.includes('\t') ? `\t${words}` : words;
}

/** Index of the first line at or after `from` that is not blank; the number of lines when there is none. */
export function nextText(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]!.text === '') at++;
  return at;
}

/** `count` lines from `from` as one text with single spaces, or nothing when a blank line or the end comes first. */
export function joined(lines: readonly Line[], from: number, count: number): string | undefined {
  const texts: string[] = [];
  for (let at = from; at < from + count; at++) {
    const text = lines[at]?.text;
    if (!text) return undefined;
    texts.push(text);
  }
  return singleSpaced(texts.join(' '));
}

export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
