import { anyNumber } from '../english/clauses';
import { Phrases } from '../english/words';
import { First } from './first';
import { Computed, type Matcher } from './matcher';

/** A word of the scale; no part of a longer word ("good-enough", "adequate-to-good"). */
export function scaleOf(labels: readonly string[]): Matcher {
  const scale = new Phrases(labels.map((label) => [label, true] as const));
  return new Computed(
    ({ words }, at) => {
      const end = scale.at(words, at)?.end;
      return end === undefined || words[at]!.joined || words[end]?.joined ? [] : [end];
    },
    new First(new Set(scale.firsts)),
  );
}

/** A descriptor in any number, "the" in it or not. */
export function descriptorOf(phrases: readonly string[]): Matcher {
  const known = new Phrases(
    phrases.map((phrase) => [phrase, true] as const),
    anyNumber,
  );
  const { longest } = known;
  return new Computed(
    ({ words }, at) => {
      if (words[at]?.key === 'the' || words[at]?.joined) return [];
      const plain = words.slice(at, at + 2 * longest).filter(({ key }) => key !== 'the');
      const last = plain[(known.at(plain, 0)?.end ?? 0) - 1];
      return last ? [words.indexOf(last, at) + 1] : [];
    },
    new First(new Set([...known.firsts].flatMap(inAnyNumber))),
  );
}

/** The words, singular and plural, of which `anyNumber` makes this one. */
export function inAnyNumber(key: string): string[] {
  return key === 'do' ? [key, 'does'] : [key, `${key}s`];
}
