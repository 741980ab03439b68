/** The mark before an item and the text after it. */
export interface Bullet {
  /** What the markup writes before the item: `-`, or the printed number. */
  readonly mark: string;
  /** What the print has before it: "•", "o", "1.", "(a)". */
  readonly sign: string;
  readonly text: string;
  /** A dash or a number may also begin a line in mid-sentence; a sign made for lists may not. */
  readonly certain: boolean;
}

/**
 * Signs of printed lists: shapes that are made for them, with or without a space after them, and the private-use code
 * points in which word processors' symbol fonts end up.
 */
const SHAPE =
  /^[\u2022\u2023\u2043\u2219\u25A0\u25A1\u25AA\u25AB\u25B6\u25B8\u25B9\u25BA\u25C6\u25C7\u25CA\u25CB\u25CF\u25E6\u2605\u2606\u2713-\u2718\u2751-\u2756\u2794\u27A2-\u27A4\u00B7\uE000-\uF8FF]\uFE0F?\s*/;
/** Signs that may also be words: they need a space and a word after them. */
const SIGN = /^[\u00A4\u00A7\u00BB\u203A\u2192\u21D2](?:\s+(?=[\p{Lu}\p{Ll}"\u2018\u201C'])|$)/u;
/** "(a)", "b)", "iv)", "c.": the mark is a word of the print and stays one. */
const LETTER = /^(?:\((?:[a-z]|[ivx]{1,4})\)|(?:[a-z]|[ivx]{1,4})[.)])(?=\s+\S)/;

/**
 * The bullet at the beginning of a line. Asterisks, plus signs, letters and numbers count only among evidence:
 * elsewhere they mark footnotes and years, and stay words.
 */
export function readBullet(text: string, inEvidence: boolean): Bullet | undefined {
  const shape = SHAPE.exec(text) ?? SIGN.exec(text);
  if (shape) return { mark: '-', sign: shape[0].trim(), text: text.slice(shape[0].length), certain: true };
  if (/^[-\u2013\u2014](?:\s|$)/.test(text) || (inEvidence && /^[*+](?:\s|$)/.test(text))) return dash(text);
  if (!inEvidence) return undefined;
  // The round bullet of word processors' second level comes out of some of them as the letter.
  if (/^o\s/.test(text)) return dash(text);
  const letter = LETTER.exec(text)?.[0];
  if (letter) return { mark: '-', sign: letter, text, certain: false };
  const number = /^\d{1,3}[.)](?=\s)/.exec(text)?.[0];
  return number
    ? { mark: number, sign: number, text: text.slice(number.length).trimStart(), certain: false }
    : undefined;
}

function dash(text: string): Bullet {
  return { mark: '-', sign: text[0]!, text: text.slice(1).trimStart(), certain: false };
}
