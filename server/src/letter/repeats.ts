import type { Item } from '../syntax/item';
import type { Passage } from '../syntax/passage';
import type { Paragraph } from '../syntax/plain';
import { changed } from '../text/changed';
import { nameKey } from '../text/key';
import { remember } from '../text/remember';
import { bare } from './bare';
import { saysNone } from './evidence';

/** What may be a point: an item, or in a list without items a paragraph. */
type Point = Item | Paragraph;

/**
 * Finds the points that stand somewhere else too, by a number made of each one's words. Two points may have the same
 * number by chance, so what it says is where to look. When passages change, only those are counted again.
 */
export class Repeats {
  #passages: readonly Passage[] = [];
  /** By number, the points that have it; one alone is kept as itself. */
  readonly #holders = new Map<number, Point | Set<Point>>();
  readonly #repeated = new Set<number>();

  /** The points of these passages that may be the same as another, in the order of the text. */
  among(passages: readonly Passage[]): Point[] {
    const { gone, come } = changed(this.#passages, passages);
    for (const passage of gone) for (const one of numbersIn(passage)) this.#remove(one);
    for (const passage of come) for (const one of numbersIn(passage)) this.#add(one);
    this.#passages = passages;
    const found: Point[] = [];
    for (const number of this.#repeated)
      for (const point of this.#holders.get(number) as Set<Point>) found.push(point);
    return found.sort((a, b) => a.start - b.start);
  }

  #add({ number, point }: Numbered): void {
    const known = this.#holders.get(number);
    if (known === undefined) {
      this.#holders.set(number, point);
      return;
    }
    if (known instanceof Set) known.add(point);
    else this.#holders.set(number, new Set([known, point]));
    this.#repeated.add(number);
  }

  #remove({ number, point }: Numbered): void {
    const points = this.#holders.get(number);
    if (!(points instanceof Set)) {
      this.#holders.delete(number);
      return;
    }
    points.delete(point);
    const [last, more] = points;
    if (more) return;
    this.#holders.set(number, last!);
    this.#repeated.delete(number);
  }
}

/** A point as its words alone, in lower case with single spaces; nothing when it only says that there is none. */
export function pointWords(text: string): string {
  return saysNone(text) ? '' : nameKey(bare(text).replace(/[^\p{L}\p{M}\p{N}%£$€]+/gu, ' '));
}

interface Numbered {
  readonly number: number;
  readonly point: Point;
}

const numbersIn = remember(({ blocks }: Passage): readonly Numbered[] => {
  const found: Numbered[] = [];
  for (const point of blocks) {
    if (point.kind !== 'item' && point.kind !== 'paragraph') continue;
    const number = numberOf(point.kind === 'item' ? point.body.text : point.text);
    if (number !== NONE) found.push({ number, point });
  }
  return found;
});

/** The number of no words. */
const NONE = 0x811c9dc5 & 0x3fffffff;

/** Points of the same words have the same number. Plain English needs no other form of the text to be made first. */
function numberOf(text: string): number {
  let number = NONE;
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code > 127 || (code === 60 && text.startsWith('<!--', i))) return numberOfWords(pointWords(text));
    if (code >= 65 && code <= 90) code += 32;
    if (isWord(code)) {
      if (gap && number !== NONE) number = mixed(number, 32);
      gap = false;
      number = mixed(number, code);
    } else gap = true;
  }
  return number;
}

function numberOfWords(words: string): number {
  let number = NONE;
  for (let i = 0; i < words.length; i++) number = mixed(number, words.charCodeAt(i));
  return number;
}

/** Small letters, digits, % and $. */
function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 37 || code === 36;
}

function mixed(number: number, code: number): number {
  return Math.imul(number ^ code, 0x01000193) & 0x3fffffff;
}
