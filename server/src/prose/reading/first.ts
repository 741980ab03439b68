import type { Word } from '../english/words';

/** How a part can begin. */
export class First {
  constructor(
    /** The words it can begin with; `null` when that cannot be said. */
    readonly keys: ReadonlySet<string> | null,
    /** Words of which looks it can begin with besides: a sum of `CAPITAL` and `DIGIT`. */
    readonly looks = 0,
    /** May it match no word at all? */
    readonly empty = false,
  ) {}

  /** Can nothing that begins with this word be matched? */
  excludes(word: Word | undefined): boolean {
    if (this.keys === null || this.empty) return false;
    if (word === undefined) return true;
    return !this.keys.has(word.key) && (this.looks === 0 || (this.looks & looksOf(word)) === 0);
  }
}

export const CAPITAL = 1;
export const DIGIT = 2;

function looksOf({ key, capital }: Word): number {
  if (capital) return CAPITAL;
  const code = key.charCodeAt(0);
  return code >= 48 && code <= 57 ? DIGIT : 0;
}

export const ANYTHING = new First(null, 0, true);
export const EMPTY = new First(new Set(), 0, true);

/** How one of several parts begins. */
export function either(firsts: readonly First[], empty = firsts.some((first) => first.empty)): First {
  const [only] = firsts;
  if (only && firsts.length === 1)
    return only.empty === empty ? only : new First(only.keys, only.looks, empty);
  let keys: Set<string> | null = new Set();
  let looks = 0;
  for (const first of firsts) {
    looks |= first.looks;
    if (!first.keys) keys = null;
    else if (keys) for (const key of first.keys) keys.add(key);
  }
  return new First(keys, looks, empty);
}

/** The options of a choice that are worth a try at a word. What was found for a word of the rules is kept. */
export class Beginnings<Part extends { readonly first: First }> {
  readonly #all: readonly { readonly option: Part; readonly first: First }[];
  readonly #keys = new Set<string>();
  /** By the looks of the word, and then by the word: '' for all that no option begins with. */
  readonly #known: Map<string, readonly Part[]>[] = [];

  constructor(options: readonly Part[]) {
    this.#all = options.map((option) => ({ option, first: option.first }));
    for (const { first } of this.#all) for (const key of first.keys ?? []) this.#keys.add(key);
  }

  at(word: Word | undefined): readonly Part[] {
    const known = (this.#known[word ? looksOf(word) : 0] ??= new Map<string, readonly Part[]>());
    const key = word && this.#keys.has(word.key) ? word.key : '';
    let options = known.get(key);
    if (!options) {
      options = this.#all.filter(({ first }) => !first.excludes(word)).map(({ option }) => option);
      known.set(key, options);
    }
    return options;
  }
}
