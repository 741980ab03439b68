import type { Prose } from '../english/prose';
import { numberOf, readQuantity } from './quantity';

/** A part that is more than the whole; 0-based UTF-16 offsets into the text. */
export interface MoreThanAll {
  readonly part: number;
  readonly whole: number;
  /** Of a hundred per cent, or of a number that the sentence gives. */
  readonly percent: boolean;
  readonly from: number;
  readonly to: number;
}

/** "Thirteen of the eleven schools", "13 out of 11 schools". */
const PART_OF =
  /(?<![\w.,£€-])(\d{1,3}(?:,\d{3})+|\d{1,6}|[A-Za-z]{3,9}(?:-[a-z]{3,5})?) (?:out of (?:the |its |all )?|of (?:the|its|all|these|those|our) )(\d{1,3}(?:,\d{3})+|\d{1,6}|[A-Za-z]{3,9}(?:-[a-z]{3,5})?)(?![\w,.-]*\d)(?! (?:per|%|(?:hundred|thousand|million|dozen)\b))(?= [a-z])/g;
/** "Of the 20 schools, 12 are good and 10 are adequate": a scale's words leave no school in both. */
const WHOLE =
  /\b[Oo]f (?:the |its |all )?(\d{1,3}(?:,\d{3})+|\d{1,6}|[A-Za-z]{3,9}(?:-[a-z]{3,5})?) (?!(?:hundred|thousand|million|dozen)\b)[a-z]/;
/** "Of the 40 schools, 45 have a nurse." */
const THEN =
  /^[^,;.:]{0,60}, (?:only |some |about |at least )?(\d{1,3}(?:,\d{3})+|\d{1,6}|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:have|has|had|are|were|did|do|offer|offered|met|meet|reached|reach)\b/;
const PART =
  /(?<![\w.,£€-])(\d{1,3}(?:,\d{3})+|\d{1,6}|[A-Za-z]{3,9}(?:-[a-z]{3,5})?) (?:(?:is|are|was|were) (?:judged |graded |rated )?(?:to be )?)?([a-z]+)(?![\w-])/gi;
/** A share, which is said of people and things: more than all of them cannot do something. */
const SHARE_IS =
  /(?<![\w.,])(\d{3,4}(?:\.\d+)?)(?:\s?%|\s+per\s?cent)\s+(?:of\s+(?:(?:the|all|its|these|those|our)\s+)?(?:[a-z'-]+\s+){1,5}?)?(?:are|were|have|had|do|did|achieve|achieved|attend|attended|take|took|live|lived|say|said|gained?|reach|reached|receive|received|remain|remained|complete|completed)\b/g;
/** "The proportion … is 148%", "attendance rose to 104%". */
const SHARE_OF =
  /\b(?:proportion|percentage|share|attendance|majority)\b[^.;:]{0,100}?\b(?:is|was|to|at|reached|of)\s+(?:about\s+|over\s+|nearly\s+|almost\s+|now\s+)?(\d{3,4}(?:\.\d+)?)(?:\s?%|\s+per\s?cent\b)/gi;
/** Money, targets and comparisons may well be more than a hundred per cent of something. */
const MAY_EXCEED =
  /\b(?:average|averages|budget|budgets|target|targets|capacity|that of|those of|compared|costs?|spending|spend|income|funding|places|increase|more than|price|prices|by)\b/i;

/** The number of a whole, by its first letters. What is a space in prose may be a line's end or a mark. */
const OF_NUMBER =
  /of[\W_](?:(?:the|its|all|these|those|our)[\W_])?(?:\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|eigh|twen|for)/i;
const HUNDRED = /\d{3}/;

/** May a text give the number of a whole, or a share of more than all? Most that hold numbers do neither. */
export function mayHoldMoreThanAll(text: string): boolean {
  return OF_NUMBER.test(text) || (HUNDRED.test(text) && /%|cent/i.test(text));
}

export function findMoreThanAll({ text, sentences }: Prose, scaleWords: ReadonlySet<string>): MoreThanAll[] {
  return sentences.flatMap(({ from, to }) => {
    const sentence = text.slice(from, to);
    return [...partsOf(sentence), ...sums(sentence, scaleWords), ...shares(sentence)].map((one) => ({
      ...one,
      from: from + one.from,
      to: from + one.to,
    }));
  });
}

function* partsOf(sentence: string): Iterable<MoreThanAll> {
  for (const { 0: words, 1: a = '', 2: b = '', index } of sentence.matchAll(PART_OF)) {
    const [part, whole] = [valueOf(a), valueOf(b)];
    if (part !== undefined && whole !== undefined && part > whole && !isYear(part) && !isYear(whole))
      yield { part, whole, percent: false, from: index, to: index + words.length };
  }
}

function* sums(sentence: string, scaleWords: ReadonlySet<string>): Iterable<MoreThanAll> {
  const lead = WHOLE.exec(sentence);
  const whole = lead ? valueOf(lead[1]!) : undefined;
  if (!lead || whole === undefined) return;
  const from = lead.index + lead[0].length;
  const rest = sentence.slice(from);
  const then = THEN.exec(rest);
  const one = then ? valueOf(then[1]!) : undefined;
  if (then && one !== undefined && one > whole && !isYear(one) && !isYear(whole))
    yield { part: one, whole, percent: false, from: lead.index, to: from + then[0].length };
  const parts = [...rest.matchAll(PART)].filter(
    ({ 1: number = '', 2: word = '' }) =>
      scaleWords.has(word.toLowerCase()) && !isYear(valueOf(number) ?? NaN),
  );
  const kinds = parts.map(({ 2: word = '' }) => word.toLowerCase());
  // The same word twice, "of whom", brackets or a second whole: another counting.
  if (parts.length < 2 || new Set(kinds).size < kinds.length || /\bof\b|\bwhom\b|\(/.test(rest)) return;
  const part = parts.reduce((sum, { 1: number = '' }) => sum + (valueOf(number) ?? NaN), 0);
  const last = parts.at(-1)!;
  if (part > whole)
    yield { part, whole, percent: false, from: lead.index, to: from + last.index + last[0].length };
}

function* shares(sentence: string): Iterable<MoreThanAll> {
  if (MAY_EXCEED.test(sentence)) return;
  const seen = new Set<number>();
  for (const pattern of [SHARE_IS, SHARE_OF])
    for (const { 0: words, 1: number = '', index } of sentence.matchAll(pattern)) {
      const from = index + words.lastIndexOf(number);
      const quantity = readQuantity(sentence, from);
      if (!quantity || quantity.unit !== '%' || quantity.value <= 100 || seen.has(from)) continue;
      seen.add(from);
      yield { part: quantity.value, whole: 100, percent: true, from, to: quantity.to };
    }
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function valueOf(words: string): number | undefined {
  return /^\d/.test(words) ? Number(words.replaceAll(',', '')) : numberOf(words);
}
