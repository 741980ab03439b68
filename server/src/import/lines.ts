/** Words of a line, with where they are printed. */
interface Place {
  /** 0-based line of the source. */
  readonly source: number;
  /** 0-based column on its line, tabs counted as they are printed: where words stand beside others. */
  readonly column: number;
}

/** A line of the print without white space at its ends. */
export interface Line extends Place {
  /** Empty for a blank line. */
  readonly text: string;
  /** 0-based number of its page. Two lines may share a source: columns and form feeds divide one. */
  readonly page: number;
  /** Which type it is printed in, as a name that lines of the same type share. Known of PDFs alone. */
  readonly type?: string;
  /** What it is made of, when its words are printed in several places. */
  readonly pieces?: readonly Piece[];
}

/** A stretch of words as printed. */
export interface Piece extends Place {
  readonly text: string;
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

/** A text without any of these characters at its ends. */
export function stripped(text: string, characters: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && characters.includes(text[from]!)) from++;
  while (to > from && characters.includes(text[to - 1]!)) to--;
  return text.slice(from, to);
}
