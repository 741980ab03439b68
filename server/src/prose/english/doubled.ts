import { isWordCode, isWordlike } from './characters';
import { OPAQUE } from './quotes';
import type { Prose } from './prose';
import type { Word } from './words';

/** Words that stand twice: the second ones, and where the first ones end. 0-based UTF-16 offsets into the text. */
interface Doubled {
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
  /^(?:logg?|sign|check|hand|fill|join|mov|go|goes|gone|went|carr[iy]|carry|keep|kept|hold|held|tak|took|com|came|settl|opt|phon|call|drop|stay|step)(?:e|s|es|ed|ing|n)?$/;
/** Shorter ones are repeated on purpose; in words. */
const SHORTEST_SENTENCE = 3;
const SHORTEST_PARAGRAPH = 5;

/** Letters that cannot be compared so quickly. */
const OTHER_LETTERS = /[\u00AD\u00B5\u00C0-\u1FFF\u200B-\u200D\u2060]/;

/** Words and sentences that stand twice, one right after the other; quotations and code are not looked at. */
export function findDoubled(prose: Prose): Doubled[] {
  return [...doubledWords(prose), ...doubledSentences(prose)];
}

/** May anything stand twice in a text? Most points are one sentence in which no word is like the one before it. */
export function mayHoldDoubled(text: string): boolean {
  if (OTHER_LETTERS.test(text)) return true;
  let from = 0;
  let before = 0;
  let beforeEnd = 0;
  let stopped = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : SPACE;
    if (isWordCode(code) || code === UNDERSCORE) continue;
    if (i > from) {
      if (stopped || (i - from === beforeEnd - before && isSame(text, before, from, i - from))) return true;
      before = from;
      beforeEnd = i;
    }
    stopped ||= isStop(code);
    from = i + 1;
  }
  return false;
}

const SPACE = 32;
const UNDERSCORE = 95;

/** Do two stretches of ASCII letters and digits read the same, in capitals or not? */
function isSame(text: string, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++)
    if ((text.charCodeAt(one + i) | 32) !== (text.charCodeAt(other + i) | 32)) return false;
  return true;
}

/** `.`, `!`, `?` or `…` */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function doubledWords({ written, words }: Prose): Doubled[] {
  const found: Doubled[] = [];
  for (let i = 1; i < words.length; i++) {
    const [first, second] = [words[i - 1]!, words[i]!];
    if (first.key !== second.key || second.capital || TWICE.has(second.key)) continue;
    if (PARTICLES.has(second.key) && PHRASAL.test(words[i - 2]?.key ?? '')) continue;
    if (isPart(words, i - 1) || isPart(words, i) || !isPlain(second.key)) continue;
    // Emphasis, a link or a note between them may have its reason.
    if (written.slice(first.to, second.from).trim() === '')
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

function doubledSentences({ text, sentences }: Prose): Doubled[] {
  const found: Doubled[] = [];
  let before: { key: string; to: number } | undefined;
  for (const { from, to, words } of sentences) {
    const opaque = text.slice(from, to).includes(OPAQUE);
    const key = opaque ? undefined : keyOf(words, SHORTEST_SENTENCE);
    if (key !== undefined && before?.key === key)
      found.push({ kind: 'sentence', from, to, firstEnd: before.to });
    before = key === undefined ? undefined : { key, to };
  }
  return found;
}

/** The words alone, to compare them with others; nothing where there are too few. */
function keyOf(words: readonly Word[], fewest: number): string | undefined {
  const plain = words.filter(({ key }) => isWordlike(key[0]));
  return plain.length < fewest ? undefined : plain.map(({ key }) => key).join(' ');
}

/** The words of a paragraph, to compare it with others; nothing where it is short or holds more than words. */
export function paragraphKey({ text, written, words }: Prose): string | undefined {
  // Marks, comments and quotations may make the difference.
  return text === written.replace(/\s/g, ' ') ? keyOf(words, SHORTEST_PARAGRAPH) : undefined;
}
