import type { Block } from '../../syntax/blocks';
import type { Item } from '../../syntax/item';
import { changedBlocks, type Passage } from '../../syntax/passage';
import type { Paragraph } from '../../syntax/plain';
import { nameKey } from '../../text/key';
import { bare } from '../../prose/english/bare';
import { saysNone } from './evidence';

/** What may be a point: an item, or in a list without items a paragraph. */
type Point = Item | Paragraph;

/**
 * Finds the points that stand somewhere else too, by a number made of each one's words. Two points may have the same
 * number by chance, so what it says is where to look. When blocks change, only those are counted again.
 */
export class Repeats {
  #passages: readonly Passage[] = [];
  /** By number, the points that have it; one alone is kept as itself. */
  readonly #holders = new Map<number, Point | Set<Point>>();
  readonly #repeated = new Set<number>();

  /** The points of these passages that may be the same as another, in the order of the text. */
  among(passages: readonly Passage[]): Point[] {
    const { gone, come } = changedBlocks(this.#passages, passages);
    for (const block of gone) this.#remove(block);
    for (const block of come) this.#add(block);
    this.#passages = passages;
    const found: Point[] = [];
    for (const number of this.#repeated)
      for (const point of this.#holders.get(number) as Set<Point>) found.push(point);
    return found.sort((a, b) => a.start - b.start);
  }

  #add(block: Block): void {
    const point = asPoint(block);
    if (!point) return;
    const number = numberOf(point);
    if (number === NONE) return;
    const known = this.#holders.get(number);
    if (known === undefined) {
      this.#holders.set(number, point);
      return;
    }
    if (known instanceof Set) known.add(point);
    else this.#holders.set(number, new Set([known, point]));
    this.#repeated.add(number);
  }

  #remove(block: Block): void {
    const point = asPoint(block);
    if (!point) return;
    const number = numberOf(point);
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

function asPoint(block: Block): Point | undefined {
  return block.kind === 'item' || block.kind === 'paragraph' ? block : undefined;
}

/** A point as its words alone, in lower case with single spaces; nothing when it only says that there is none. */
export function pointWords(text: string): string {
  return saysNone(text) ? '' : nameKey(bare(text).replace(/[^\p{L}\p{M}\p{N}%£$€]+/gu, ' '));
}

/** The number of no words. */
const NONE = 0x811c9dc5 & 0x3fffffff;

/** So many letters and digits at either end of a point make its number. */
const ENDS = 20;

/** Points of the same words have the same number. Plain English needs no other form of the text to be made first. */
function numberOf(point: Point): number {
  const text = point.kind === 'item' ? point.body.text : point.text;
  const plain = PLAIN.test(text) && !text.includes('<!--');
  return numberOfWords(plain ? text : pointWords(text));
}

const PLAIN = /^[\0-\x7F]*$/;

function numberOfWords(words: string): number {
  let number = NONE;
  let gap = false;
  for (let i = 0, left = ENDS; i < words.length && left > 0; i++) {
    const code = wordCode(words.charCodeAt(i));
    if (code > 0) {
      number = mixed(gap && number !== NONE ? mixed(number, 32) : number, code);
      left--;
    }
    gap = code === 0;
  }
  for (let i = words.length - 1, left = ENDS; i >= 0 && left > 0; i--) {
    const code = wordCode(words.charCodeAt(i));
    if (code === 0) continue;
    number = mixed(number, code);
    left--;
  }
  return number;
}

/** A letter, small, a digit, % and $; 0 for what stands between words. */
function wordCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  return code > 127 || (code >= 48 && code <= 57) || code === 37 || code === 36 ? code : 0;
}

function mixed(number: number, code: number): number {
  return Math.imul(number ^ code, 0x01000193) & 0x3fffffff;
}
