import { isWordlike } from './characters';
import { OPAQUE } from './quotes';
import { readableProse } from './readableProse';
import { sentences } from './sentences';
import { wordsOf, type Word } from './words';

/** Words that stand twice: the second ones, and where the first ones end. 0-based UTF-16 offsets into the text. */
export interface Doubled {
  readonly kind: 'word' | 'sentence';
  readonly from: number;
  readonly to: number;
  readonly firstEnd: number;
}

/** Words that English does put twice: "had had", "that that", "a very very long wait", "gave her her books". */
const TWICE = new Set(
  (
    'that had is was do does did her it you who what there very really so much many more far long big little old ' +
    'new again never ever no yes well now on out up one two three four five six seven eight nine ten bye ha tut hear'
  ).split(' '),
);
/** Verbs that end in such a word, before a phrase that begins with it: "they log in in the morning". */
const PARTICLES = new Set(['in', 'on', 'over', 'through']);
const PHRASAL =
  /^(?:logg?|sign|check|hand|fill|join|mov|go|goes|gone|went|carr[iy]|carry|mov|keep|kept|hold|held|tak|took|com|came|settl|opt|phon|call|drop|stay|step)(?:e|s|es|ed|ing|n)?$/;
/** Shorter sentences are repeated on purpose. */
const SHORTEST = 3;

/** Words and sentences that stand twice, one right after the other; quotations and code are not looked at. */
export function findDoubled(text: string): Doubled[] {
  const prose = readableProse(text);
  return [...doubledWords(text, prose), ...doubledSentences(prose)];
}

function doubledWords(text: string, prose: string): Doubled[] {
  const words = wordsOf(prose);
  const found: Doubled[] = [];
  for (let i = 1; i < words.length; i++) {
    const [first, second] = [words[i - 1]!, words[i]!];
    if (first.key !== second.key || second.capital || TWICE.has(second.key)) continue;
    if (PARTICLES.has(second.key) && PHRASAL.test(words[i - 2]?.key ?? '')) continue;
    if (isPart(words, i - 1) || isPart(words, i) || !isPlain(second.key)) continue;
    // Emphasis, a link or a note between them may have its reason.
    if (text.slice(first.to, second.from).trim() === '')
      found.push({ kind: 'word', from: second.from, to: second.to, firstEnd: first.to });
  }
  return found;
}

/** Of a word with a hyphen or an apostrophe: "five five-year-olds". */
function isPart(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]!.joined || (next !== undefined && (next.joined || next.key === "'s"));
}

function isPlain(key: string): boolean {
  return /^\p{L}+$/u.test(key);
}

function doubledSentences(prose: string): Doubled[] {
  const found: Doubled[] = [];
  let before: { key: string; to: number } | undefined;
  for (const { from, to } of sentences(prose)) {
    const key = keyOf(prose, from, to);
    if (key !== undefined && before?.key === key)
      found.push({ kind: 'sentence', from, to, firstEnd: before.to });
    before = key === undefined ? undefined : { key, to };
  }
  return found;
}

/** The words of a sentence; nothing for one that is too short or has what cannot be compared in it. */
function keyOf(prose: string, from: number, to: number): string | undefined {
  const sentence = prose.slice(from, to);
  if (sentence.includes(OPAQUE)) return undefined;
  const words = wordsOf(sentence).filter(({ key }) => isWordlike(key[0]));
  return words.length < SHORTEST ? undefined : words.map(({ key }) => key).join(' ');
}

/** The words of a paragraph, to compare it with others; nothing where it is short or holds more than words. */
export function paragraphKey(text: string): string | undefined {
  const prose = readableProse(text);
  // Marks, comments and quotations may make the difference.
  if (prose !== text.replace(/\s/g, ' ')) return undefined;
  const words = wordsOf(prose).filter(({ key }) => isWordlike(key[0]));
  return words.length < FEWEST ? undefined : words.map(({ key }) => key).join(' ');
}

const FEWEST = 5;
