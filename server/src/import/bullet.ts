/** The mark before an item and the text behind it. */
export interface Bullet {
  /** What the markup writes before the item: `-`, or the printed number. */
  readonly mark: string;
  readonly text: string;
  /** A dash or a number may also begin a line in mid-sentence; a sign made for lists may not. */
  readonly certain: boolean;
}

/** Signs of printed lists, with the private-use code points in which word processors' symbol fonts end up. */
const signs = /^[\u25A0\u25AA\u2022\u25CF\u25E6\u2023\u00B7\uF0B7\uF0A7\uF06E]\s*/;

/**
 * The bullet at the beginning of a line. Asterisks, plus signs and numbers count only among evidence: elsewhere they
 * mark footnotes and years, and stay words.
 */
export function readBullet(text: string, inEvidence: boolean): Bullet | undefined {
  const sign = signs.exec(text);
  if (sign) return { mark: '-', text: text.slice(sign[0].length), certain: true };
  if (/^[-\u2013](?:\s|$)/.test(text) || (inEvidence && /^[*+](?:\s|$)/.test(text)))
    return { mark: '-', text: text.slice(1).trimStart(), certain: false };
  // The round bullet of word processors' second level comes out of some of them as the letter.
  if (inEvidence && /^o\s/.test(text)) return { mark: '-', text: text.slice(1).trimStart(), certain: false };
  const number = inEvidence ? /^\d{1,3}[.)](?=\s)/.exec(text)?.[0] : undefined;
  return number ? { mark: number, text: text.slice(number.length).trimStart(), certain: false } : undefined;
}
