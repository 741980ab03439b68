import type { OffsetRange } from './span';
import { upperBound } from './upperBound';

/** A place in another text, and whether it has the words themselves or only stands near them. */
interface AlignedRange extends OffsetRange {
  readonly isExact: boolean;
}

/** A stretch of letters and figures. */
interface Word extends OffsetRange {
  /** The same number for words that are the same. */
  readonly id: number;
  readonly letters: string;
}

/** So many words in a row are looked for together: the longest first, since they say best where they belong. */
const LENGTHS = [12, 6, 3, 2];
/** A word that stands alone is known again only when it has so many letters. */
const SHORTEST_ALONE = 4;
/** Words between two that are known are compared up to so many. */
const WIDEST_GAP = 400;

/**
 * Which words of a text are which of another that says the same in another form and, here and there, in another order:
 * what was left out, put in, moved or divided by a hyphen costs the words around it nothing. Takes linear time.
 */
export class Alignment {
  readonly #from: readonly Word[];
  readonly #to: readonly Word[];
  /** By word of the one text, the first and the last of the other; -1 where there is none. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #taken: Uint8Array;

  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    const ids = new Map<string, number>();
    this.#from = wordsOf(from, ids);
    this.#to = wordsOf(to, ids);
    this.#first = new Int32Array(this.#from.length).fill(-1);
    this.#last = new Int32Array(this.#from.length).fill(-1);
    this.#taken = new Uint8Array(this.#to.length);
    for (const length of LENGTHS) this.#pairRows(length);
    this.#fillGaps();
    this.#pairRows(1);
  }

  /**
   * Where a range of the one text is in the other: its words, with the marks around them that the range has too. A range
   * without words of its own is found by those beside it; nothing when no word near it is known.
   */
  find({ start, end }: OffsetRange): AlignedRange | undefined {
    const words = this.#from;
    const at = upperBound(words.length, start, (index) => words[index]!.end);
    let [first, last] = [-1, -1];
    for (let index = at; index < words.length && words[index]!.start < end; index++) {
      const target = this.#first[index]!;
      if (target < 0) continue;
      if (first < 0) first = index;
      // What goes on somewhere else in the other text is marked where it begins.
      else if (target < this.#first[last]! || target > this.#last[last]! + (index - last) * 2 + 2) break;
      last = index;
    }
    return first < 0 ? this.#beside(start, end, at) : this.#around({ start, end }, first, last);
  }

  /** The words from one to another, with as much around them as both texts have alike. */
  #around(range: OffsetRange, first: number, last: number): AlignedRange {
    const [one, other] = [this.#from[first]!, this.#from[last]!];
    const [begin, finish] = [this.#to[this.#first[first]!]!, this.#to[this.#last[last]!]!];
    // A range that begins or ends within a word does so in the other text too, where the word is spelt alike.
    const cutFront = Math.max(0, range.start - one.start);
    const cutBack = Math.max(0, other.end - range.end);
    let start = begin.start + (begin.end - begin.start > cutFront ? cutFront : 0);
    let end = finish.end - (finish.end - finish.start > cutBack ? cutBack : 0);
    for (let at = one.start; at > range.start && this.#isAlike(at - 1, start - 1); at--) start--;
    for (let at = other.end; at < range.end && this.#isAlike(at, end); at++) end++;
    return { start, end: Math.max(end, start), isExact: true };
  }

  /** Have both texts the same sign at these places? White space is none. */
  #isAlike(at: number, other: number): boolean {
    return this.from[at] === this.to[other] && /\S/.test(this.from[at] ?? ' ');
  }

  /** A range without known words: between the two that are known and stand nearest. */
  #beside(start: number, end: number, at: number): AlignedRange | undefined {
    let before = at - 1;
    while (before >= 0 && this.#first[before]! < 0) before--;
    let after = at;
    while (after < this.#from.length && this.#first[after]! < 0) after++;
    const left = before < 0 ? undefined : this.#to[this.#last[before]!];
    const right = after === this.#from.length ? undefined : this.#to[this.#first[after]!];
    const isTogether =
      left && right && right.start >= left.end && this.#first[after] === this.#last[before]! + 1;
    if (isTogether) {
      const marks = this.from.slice(start, end).trim();
      const found = marks === '' ? -1 : this.to.slice(left.end, right.start).indexOf(marks);
      if (found >= 0) return { start: left.end + found, end: left.end + found + marks.length, isExact: true };
      if (
        before + 1 === after &&
        !this.from.slice(this.#from[before]!.end, this.#from[after]!.start).includes('\n')
      )
        return { start: left.start, end: right.end, isExact: false };
    }
    const near = left ?? right;
    return near && { start: near.start, end: near.end, isExact: false };
  }

  /** Pairs rows of words that both texts have the same number of times, and what goes on alike around them. */
  #pairRows(length: number): void {
    const mine = this.#rows(this.#from, length, (index) => this.#first[index]! < 0);
    const theirs = this.#rows(this.#to, length, (index) => this.#taken[index] === 0);
    for (const [key, places] of mine) {
      const others = theirs.get(key);
      if (others?.length !== places.length) continue;
      if (length === 1 && (places.length > 1 || this.#from[places[0]!]!.letters.length < SHORTEST_ALONE))
        continue;
      places.forEach((place, nth) => this.#pair(place, others[nth]!, length));
    }
  }

  /** Where each row of so many free words begins. */
  #rows(words: readonly Word[], length: number, isFree: (index: number) => boolean): Map<string, number[]> {
    const rows = new Map<string, number[]>();
    let free = 0;
    for (let index = 0; index < words.length; index++) {
      free = isFree(index) ? free + 1 : 0;
      if (free < length) continue;
      const begin = index - length + 1;
      let key = '';
      for (let at = begin; at <= index; at++) key += `${words[at]!.id},`;
      const places = rows.get(key);
      if (places) places.push(begin);
      else rows.set(key, [begin]);
    }
    return rows;
  }

  #pair(place: number, other: number, length: number): void {
    const isFree = (step: number): boolean => this.#isPair(place + step, other + step);
    for (let step = 0; step < length; step++) if (!isFree(step)) return;
    let [from, to] = [0, length];
    while (isFree(from - 1)) from--;
    while (isFree(to)) to++;
    for (let step = from; step < to; step++) this.#take(place + step, other + step, other + step);
  }

  #isPair(place: number, other: number): boolean {
    return (
      this.#first[place] === -1 && this.#taken[other] === 0 && this.#from[place]!.id === this.#to[other]!.id
    );
  }

  #take(place: number, first: number, last: number): void {
    this.#first[place] = first;
    this.#last[place] = last;
    this.#taken.fill(1, first, last + 1);
  }

  /** What is left between two words that are known in both texts is paired in its order. */
  #fillGaps(): void {
    const count = this.#from.length;
    let before = -1;
    for (let place = 0; place <= count; place++) {
      if (place < count && this.#first[place]! < 0) continue;
      const [from, to] = [before + 1, place];
      const low = before < 0 ? 0 : this.#last[before]! + 1;
      const high = place === count ? this.#to.length : this.#first[place]!;
      before = place;
      if (from === to || low >= high || to - from > WIDEST_GAP || high - low > WIDEST_GAP) continue;
      if (!this.#joinGap(from, to, low, high)) this.#fillGap(from, to, low, high);
    }
  }

  /** The same letters, divided into other words: by a hyphen at a line's end, or by a run of another type. */
  #joinGap(from: number, to: number, low: number, high: number): boolean {
    const mine = this.#from.slice(from, to);
    const theirs = this.#to.slice(low, high);
    const lettersOf = (words: readonly Word[]): string => words.map(({ letters }) => letters).join('');
    if (this.#taken.subarray(low, high).includes(1) || lettersOf(mine) !== lettersOf(theirs)) return false;
    let [other, passed, own] = [low, 0, 0];
    for (let place = from; place < to; place++) {
      while (other < high - 1 && passed + this.#to[other]!.letters.length <= own)
        passed += this.#to[other++]!.letters.length;
      const first = other;
      own += this.#from[place]!.letters.length;
      while (other < high - 1 && passed + this.#to[other]!.letters.length < own)
        passed += this.#to[other++]!.letters.length;
      this.#take(place, first, other);
    }
    return true;
  }

  #fillGap(from: number, to: number, low: number, high: number): void {
    const places = new Map<number, number[]>();
    for (let other = high - 1; other >= low; other--) {
      const { id } = this.#to[other]!;
      if (this.#taken[other] === 1) continue;
      const known = places.get(id);
      if (known) known.push(other);
      else places.set(id, [other]);
    }
    let next = low;
    for (let place = from; place < to; place++) {
      const left = places.get(this.#from[place]!.id);
      while (left && left.length > 0 && left.at(-1)! < next) left.pop();
      const other = left?.at(-1);
      if (other === undefined) continue;
      this.#take(place, other, other);
      next = other + 1;
    }
  }
}

/** Soft hyphens are no letters, and ligatures and small figures are those that they stand for. */
function wordsOf(text: string, ids: Map<string, number>): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}\u00AD]+/gu), ({ 0: word, index }) => {
    const letters = word.normalize('NFKC').replaceAll('\u00AD', '');
    const id = ids.get(letters) ?? ids.size;
    ids.set(letters, id);
    return { start: index, end: index + word.length, id, letters };
  });
}
