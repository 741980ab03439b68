import type { Framework } from '../../framework/framework';
import { memoize } from '../../text/memoize';
import { skipKey } from '../english/clauses';
import { type Word, Phrases, wordsOf } from '../english/words';

/** Words inside a council's proper name that need no capital. */
const LINKS = new Set(['of', 'and', 'upon', 'on', 'the', 'in', 'with', 'by', '&']);
/** Bodies called "… Council" that no letter is about. */
const OTHERS = new Set(
  'youth school schools student students parish town skills arts research funding learning teaching general young national'.split(
    ' ',
  ),
);
/** Words of a council's name that are not the place. */
export const COUNCIL_KINDS = new Set(
  'the london royal metropolitan borough city county district unitary council of and'.split(' '),
);
/** What stands before a noun that means the council. */
export const ARTICLES = ['the', 'this', 'your', 'our'];
const LONGEST_NAME = 9;
/** How many words from the sentence's beginning are looked at for what "its" means. */
const FAR = 60;

/** Those who assess themselves: the council, in the words of the framework or by its name. */
export class Assessors {
  /** Without article: "council", "local authority". */
  readonly #nouns: Phrases;
  /** Last words of proper names: "Council". */
  readonly #heads: ReadonlySet<string>;
  /** The council of this letter, whole and as the place alone. */
  readonly #names: Phrases;
  readonly #place: ReadonlySet<string>;

  constructor(framework: Framework, council = '') {
    const { nouns, heads } = nounsOf(framework);
    this.#nouns = nouns;
    this.#heads = heads;
    const place = placeOf(council);
    this.#place = new Set(place);
    this.#names = new Phrases([council, place.join(' ')].map((name) => [name, true] as const));
  }

  /** The number of the word after the council named at `at`, or undefined. */
  end(words: readonly Word[], at: number): number | undefined {
    const article = skipKey(words, at, ...ARTICLES);
    const noun = article > at ? this.#nouns.at(words, article)?.end : undefined;
    return noun ?? this.#names.at(words, article)?.end ?? this.#properName(words, article);
  }

  /** The number of the word after "its", "the", "the council's" or the like; `at` itself when there is none. */
  skipOwner(words: readonly Word[], at: number): number {
    const end = this.end(words, at);
    if (end !== undefined && (words[end]?.key === "'s" || words[end]?.key === "'")) return end + 1;
    return skipKey(words, at, 'the', 'its', 'this', 'your');
  }

  /** Is one of them named before word number `before`? */
  isNamed(words: readonly Word[], before: number): boolean {
    const limit = Math.min(before, FAR);
    for (let i = 0; i < limit; i++)
      if (this.#heads.has(words[i]!.key) || this.#place.has(words[i]!.key)) return true;
    return false;
  }

  /** The number of the word after the council's place ("Northmere"), as in "services in Northmere". */
  placeEnd(words: readonly Word[], at: number): number | undefined {
    return this.#names.at(words, skipKey(words, at, 'the'))?.end;
  }

  #properName(words: readonly Word[], at: number): number | undefined {
    let placed = this.#place.size === 0;
    for (let i = at; i < words.length && i < at + LONGEST_NAME; i++) {
      const { key, capital } = words[i]!;
      if (OTHERS.has(key) || !(capital || (i > at && LINKS.has(key)))) return undefined;
      if (i > at && placed && capital && this.#heads.has(key)) return i + 1;
      placed ||= this.#place.has(key);
    }
    return undefined;
  }
}

/** What the framework calls an assessor, and the last words of that. */
const nounsOf = memoize((framework: Framework) => {
  const nouns = framework.data.selfAssessment.assessors.map((phrase) =>
    wordsOf(phrase)
      .map(({ key }) => key)
      .filter((key, i) => i > 0 || key !== 'the'),
  );
  return {
    nouns: new Phrases(nouns.map((keys) => [keys.join(' '), true] as const)),
    heads: new Set(nouns.map((keys) => keys.at(-1)!)),
  };
});

/** The words of a council's name without "Borough Council" and the like. */
function placeOf(council: string): string[] {
  const keys = wordsOf(council).map(({ key }) => key);
  let from = 0;
  let to = keys.length;
  while (from < to && COUNCIL_KINDS.has(keys[from]!)) from++;
  while (to > from && COUNCIL_KINDS.has(keys[to - 1]!)) to--;
  return keys.slice(from, to);
}

/** The assessors of a letter. One letter is read at a time, so the last ones of a framework are enough to keep. */
export const assessorsOf = memoize(
  (framework: Framework, council?: string) => new Assessors(framework, council),
);
