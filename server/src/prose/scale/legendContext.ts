import type { Scale } from '../../framework/framework';
import { blankMarkup } from '../english/blankMarkup';
import { sentences } from '../english/readableProse';
import { wordsOf } from '../english/words';

/** Words of a scale's name that do not tell it from others. */
const PLAIN = new Set([
  'the',
  'a',
  'of',
  'for',
  'in',
  'and',
  'scale',
  'grade',
  'grades',
  'point',
  'four',
  'five',
]);
const SCALE_WORDS = new Set(['scale', 'scales', 'grade', 'grades', 'graded', 'rating', 'ratings']);
const ANOTHER = /\b(?:another|other|different|own) (?:grading |rating )?scales?\b|\bother way r?a?round\b/i;

/**
 * Do these words say that the numbers are those of another scale ("School inspections use 1: outstanding …")? The
 * sentence itself says so by naming it; the one before only by naming it as a scale.
 */
export function isOfAnotherScale(scale: Scale, before: string, sentence = ''): boolean {
  if (ANOTHER.test(before) || ANOTHER.test(sentence)) return true;
  const [own, previous] = [keysOf(sentence), keysOf(before)];
  return scale.confusedWith.some(({ name }) => {
    const telling = wordsOf(name)
      .map(({ key }) => key)
      .filter((key) => !PLAIN.has(key));
    const [first, ...more] = telling;
    if (first === undefined) return false;
    return (
      has(own, first) ||
      (has(previous, first) &&
        (more.some((word) => has(previous, word)) || previous.some((key) => SCALE_WORDS.has(key))))
    );
  });
}

/** A pair that may be read as a word with how many there were of it. */
interface Countable {
  readonly value: number;
  readonly first: 'number' | 'word';
}

/**
 * Are the numbers how many there were of each ("were good (3), adequate (2) and outstanding (1)")? A legend of this
 * form has every number of the scale, or says what it is, and none beyond the scale.
 */
export function isCount(pairs: readonly Countable[], around: string, scale: Scale): boolean {
  if (!pairs.some(({ first }) => first === 'word')) return false;
  if (pairs.some(({ value }) => !scale.has(value))) return true;
  const values = new Set(pairs.map(({ value }) => value));
  return values.size < scale.grades.length && !/\b(?:scale|grades?|point)\b/i.test(around);
}

/** What stands right before a block of its own: the end of the text above it. */
export function lastSentence(text: string): string {
  const prose = blankMarkup(text).replace(/[^\S ]/g, ' ');
  const last = sentences(prose).at(-1);
  return last ? prose.slice(last.from, last.to) : '';
}

function keysOf(text: string): string[] {
  return wordsOf(text).map(({ key }) => key);
}

function has(keys: readonly string[], word: string): boolean {
  return keys.includes(word) || keys.includes(`${word}s`);
}
