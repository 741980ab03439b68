import { isUpper, isWordCode, isWordlike } from './characters';

/** A word, or a mark that stands alone; offsets are those of the prose, 0-based UTF-16. */
export interface Word {
  /** In lower case; composed; without soft hyphens and zero-width characters; a mark is itself. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Fastened to the word before by a hyphen ("over-estimates" is two words). */
  readonly joined: boolean;
  readonly capital: boolean;
}

const HYPHENS = '-\u2010\u2011';
const APOSTROPHES = "'\u2019\u02BC";
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/;
const ALL_INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const NOT_ASCII = /[^\0-\x7F]/;
const SPACE = 32;

/** The words of a stretch of prose. "Council's" is two words, "council" and "'s"; "isn't" is one. */
export function wordsOf(prose: string, start = 0, end = prose.length): Word[] {
  const words: Word[] = [];
  const stretch = prose.slice(start, end);
  // In one go where lower case leaves every letter in its place.
  const keys = NOT_ASCII.test(stretch) ? undefined : stretch.toLowerCase();
  let joined = false;
  for (let from = start; from < end;) {
    const code = prose.charCodeAt(from);
    if (code <= SPACE || code === 0xa0 || code === 0xfeff) {
      from++;
      continue;
    }
    const to = wordEnd(prose, from, end);
    const mark = to === from + 1 ? prose[from]! : '';
    if (mark && HYPHENS.includes(mark) && words.at(-1)?.to === from && to < end && inWord(prose, to)) {
      joined = true;
      from = to;
      continue;
    }
    const key = keys?.slice(from - start, to - start) ?? keyOf(prose.slice(from, to));
    const capital = code < 128 ? code >= 65 && code <= 90 : isUpper(prose[from]);
    if (key.length > 2 && key.endsWith("'s")) {
      words.push({ key: key.slice(0, -2), from, to: to - 2, joined, capital });
      words.push({ key: "'s", from: to - 2, to, joined: false, capital: false });
    } else words.push({ key, from, to, joined, capital });
    joined = false;
    from = to;
  }
  return words;
}

/** Where the word that begins at `from` ends; what begins no word is a mark of one character. */
function wordEnd(prose: string, from: number, end: number): number {
  if (!inWord(prose, from)) return from + 1;
  let to = from + 1;
  for (; to < end; to++) {
    if (inWord(prose, to)) continue;
    if (!APOSTROPHES.includes(prose[to]!) || to + 1 >= end || !inWord(prose, to + 1)) break;
  }
  return to;
}

function inWord(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  return code < 128 ? isWordCode(code) : isWordlike(prose[at]) || INVISIBLE.test(prose[at]!);
}

function keyOf(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(ALL_INVISIBLE, '')
    .toLowerCase();
}

/** Is one of these among the words? */
export function hasOneOf(words: readonly Word[], keys: ReadonlySet<string>): boolean {
  for (const { key } of words) if (keys.has(key)) return true;
  return false;
}

interface Phrase<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** Phrases to be found at a place among words, the longest first; hyphen or space makes no difference. */
export class Phrases<T = true> {
  #made: ReadonlyMap<string, readonly Phrase<T>[]> | undefined;

  /** `same` makes words alike that should compare equal (singular and plural). */
  constructor(
    private readonly entries: readonly (readonly [phrase: string, value: T])[],
    private readonly same: (key: string) => string = (key) => key,
  ) {}

  /** The phrases by their first word, the longest first; cut into words when first needed. */
  get #byFirst(): ReadonlyMap<string, readonly Phrase<T>[]> {
    return (this.#made ??= this.#make());
  }

  #make(): ReadonlyMap<string, readonly Phrase<T>[]> {
    const made = new Map<string, Phrase<T>[]>();
    for (const [phrase, value] of this.entries) {
      const keys = wordsOf(phrase).map(({ key }) => this.same(key));
      const first = keys[0];
      if (first === undefined) continue;
      const list = made.get(first);
      if (list) list.push({ keys, value });
      else made.set(first, [{ keys, value }]);
    }
    for (const list of made.values()) list.sort((a, b) => b.keys.length - a.keys.length);
    return made;
  }

  /** The most words that a phrase has. */
  get longest(): number {
    return Math.max(0, ...[...this.#byFirst.values()].map(([first]) => first!.keys.length));
  }

  /** First words of the phrases. */
  get firsts(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The phrase that begins at word number `at`, and the number of the word after it. */
  at(words: readonly Word[], at: number): { readonly end: number; readonly value: T } | undefined {
    const first = words[at];
    if (!first) return undefined;
    for (const { keys, value } of this.#byFirst.get(this.same(first.key)) ?? []) {
      let same = at + keys.length <= words.length;
      for (let i = 1; same && i < keys.length; i++) same = this.same(words[at + i]!.key) === keys[i];
      if (same) return { end: at + keys.length, value };
    }
    return undefined;
  }

  /** The number of the word after the phrase at `at`; `at` itself when there is none. */
  skip(words: readonly Word[], at: number): number {
    return this.at(words, at)?.end ?? at;
  }
}

/** Phrases written as a list with commas, for the lists of English words in the readers. */
export function phrases(...lists: readonly string[]): Phrases {
  return new Phrases(
    lists.flatMap((list) => list.split(',').map((phrase) => [phrase.trim(), true] as const)),
  );
}
