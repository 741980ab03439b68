import type { Scale } from '../../framework/framework';
import { wordsOf } from '../english/words';

/** Looks for the last words of the scale's words and descriptors, as parts of words: quick, and never misses one. */
export function mentions({ grades }: Scale): (text: string) => boolean {
  const phrases = grades.flatMap(({ label, synonyms = [], descriptors = [] }) => [
    label,
    ...synonyms,
    ...descriptors,
  ]);
  const lasts = phrases.flatMap((phrase) => wordsOf(phrase).at(-1)?.key ?? []);
  if (lasts.length === 0) return () => false;
  const escaped = [...new Set(lasts)].map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const pattern = new RegExp(escaped.join('|'), 'iu');
  return (text) => pattern.test(text.normalize('NFC'));
}
