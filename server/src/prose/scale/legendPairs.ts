import type { Scale } from '../../framework/framework';
import { nameKey } from '../../text/key';
import { memoize } from '../../text/memoize';

/** A number tied to a word of a scale; offsets are those of the text it was read from, 0-based UTF-16. */
export interface LegendPair {
  readonly from: number;
  readonly to: number;
  readonly number: Place;
  /** The word, with its synonym where two are written ("outstanding/excellent"). */
  readonly word: Place;
  readonly value: number;
  /** The grade whose word it is; none when only a scale that this one is confused with has the word. */
  readonly meant?: number;
  readonly first: 'number' | 'word';
  readonly brackets: boolean;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The pairs in readable text, in order. Numbers and words that are not tied to one another make no pair. */
export function legendPairs(text: string, scale: Scale): LegendPair[] {
  const { numberFirst, wordFirst } = patternsOf(scale);
  const forward = [...text.matchAll(numberFirst)].flatMap((match) => pairOf(match, 'number', scale));
  const backward = [...text.matchAll(wordFirst)].flatMap((match) => pairOf(match, 'word', scale));
  // "4 – outstanding – 3 – good" can be read both ways: the reading that ties more together is meant.
  return backward.length > forward.length ? backward : forward;
}

/** So long a text, in UTF-16 units, is more than one pair. */
export const LONGEST_PAIR = 80;

/** Is the whole text one pair, but for a mark of punctuation at its end? */
export function wholePair(text: string, scale: Scale): LegendPair | undefined {
  if (text.length > LONGEST_PAIR || !patternsOf(scale).begins.test(text)) return undefined;
  const [pair, more] = legendPairs(text, scale);
  if (!pair || more) return undefined;
  const around = text.slice(0, pair.from) + text.slice(pair.to);
  return /^[\s).,;]*$/.test(around) ? pair : undefined;
}

/** Has the text so many words of the scale, or of one that it is confused with? */
export function hasLegendWords(text: string, scale: Scale, least: number): boolean {
  const { words } = patternsOf(scale);
  words.lastIndex = 0;
  for (let count = 0; count < least; count++) if (!words.test(text)) return false;
  return true;
}

/**
 * The grade of a text that is, whole, a word of the scale or of one that it is confused with; nothing for other words.
 * "Outstanding/excellent" is one word said twice.
 */
export function legendWord(text: string, scale: Scale): { meant?: number } | undefined {
  const match = patternsOf(scale).word.exec(text.trim());
  return match ? meaning(match[1]!, match[2], scale) : undefined;
}

function pairOf(match: RegExpMatchArray, first: 'number' | 'word', scale: Scale): LegendPair[] {
  const from = match.index!;
  const { number: digits, word, synonym, tie } = match.groups!;
  const meant = meaning(word!, synonym, scale);
  if (!meant) return [];
  const lead = match[0].length;
  const wordLength = word!.length + (synonym ? (match.groups!.rest?.length ?? 0) : 0);
  const wordFrom = first === 'number' ? from + lead - wordLength : from;
  const numberFrom = first === 'number' ? from : from + lead - digits!.length;
  return [
    {
      from,
      to: from + lead,
      number: { from: numberFrom, to: numberFrom + digits!.length },
      word: { from: wordFrom, to: wordFrom + wordLength },
      value: Number(digits),
      first,
      brackets: tie!.includes('('),
      ...meant,
    },
  ];
}

/** Two words beside one number must be the same grade, or neither is meant for sure. */
function meaning(word: string, synonym: string | undefined, scale: Scale): { meant?: number } | undefined {
  const meant = scale.gradeOfWord(word)?.value;
  if (synonym && scale.gradeOfWord(synonym)?.value !== meant) return undefined;
  return { meant };
}

interface Patterns {
  readonly numberFirst: RegExp;
  readonly wordFirst: RegExp;
  readonly word: RegExp;
  readonly begins: RegExp;
  readonly words: RegExp;
}

const TIE = String.raw`(?<tie>\s{0,4}[:=]\s{0,4}|\s{0,4}\(\s{0,2}|\s{1,4}[–—-]\s{1,4}|\s{1,4}(?:is|means|being)\s{1,4})`;
const NUMBER = String.raw`(?<number>\d{1,3})`;
/** What may stand after a word that is the whole of what its number means: "2: good progress" ties nothing. */
const END = String.raw`(?=["\u201D\u2019')\]]?\s{0,4}(?:$|[;,.)\]:|(>–—\d-]|(?:and|or|to|while|whereas|but)\b))`;

const patternsOf = memoize((scale: Scale): Patterns => {
  const known = new Set([...scale.words()].map(([word]) => word));
  for (const { grades } of scale.confusedWith)
    for (const { labels } of grades) for (const label of labels) known.add(nameKey(label));
  const words = [...known]
    .sort((a, b) => b.length - a.length)
    .map(asPattern)
    .join('|');
  const pair = String.raw`(?<word>${words})(?<rest>(?:\s{0,2}\/\s{0,2}|\s{1,2}or\s{1,2})(?<synonym>${words}))?(?![\p{L}\p{N}/])`;
  return {
    numberFirst: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,/–-])${NUMBER}${TIE}["\u201C\u2018']?${pair}${END}`,
      'giu',
    ),
    wordFirst: new RegExp(
      String.raw`(?<![\p{L}\p{N}/-])${pair}["\u201D\u2019']?${TIE}(?:grade\s{1,2})?${NUMBER}(?![\p{L}\p{N}%]|[.,]\d)`,
      'giu',
    ),
    begins: new RegExp(String.raw`^[\s).,;]*(?:\d|${words})`, 'iu'),
    words: new RegExp(`(?:${words})`, 'giu'),
    word: new RegExp(String.raw`^(${words})(?:\s{0,2}\/\s{0,2}(${words}))?$`, 'iu'),
  };
});

/** A word of the scale in whatever form `nameKey` takes for the same. */
function asPattern(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/-/g, '[-\\u2010-\\u2015]')
    .replace(/'/g, "['\\u2019]")
    .replace(/ /g, '\\s{1,4}');
}
