import type { Scale } from '../../framework/framework';
import { memoize } from '../../text/memoize';
import { Recall } from '../../text/recall';
import { Span } from '../../text/span';
import { bare, trimmedRange } from '../../prose/english/bare';
import { legendWord } from '../../prose/scale/legendPairs';
import { isPlaceholder } from '../../prose/english/placeholder';
import { isWordFirst, readWordFirst } from './wordFirst';

/** What stands where a grade belongs: in a field, after a heading, in a cell. */
export interface GradeValue {
  /** The whole value without outer spaces; empty when nothing is written, else a dash or the like when `empty`. */
  readonly span: Span;
  /** The number as written ("2", "-1", "2.5"). */
  readonly number?: Span;
  /** The word beside the number ("adequate" in "2 (adequate)"), or the word that stands instead of one. */
  readonly label?: Span;
  readonly kind: 'empty' | 'grade' | 'out-of-range' | 'not-a-number';
  /** The grade, when it is one of the scale; that of a Roman numeral too, which is not a number. */
  readonly value?: number;
}

/** The grade, unless nothing is written there. */
export function filled(grade: GradeValue | undefined): GradeValue | undefined {
  return grade?.kind === 'empty' ? undefined : grade;
}

/** Reads a grade from `span`; "Grade" before the number is tolerated ("Grade 2" in a cell). */
export function readGrade(span: Span, scale: Scale): GradeValue {
  return gradeIn(readingsOf(scale).grades.of(span.text), span);
}

/** A grade that was read from the text of a span by itself, in its place. */
export function gradeIn({ span, number, label, kind, value }: GradeValue, whole: Span): GradeValue {
  const at = ({ from, to }: Span): Span => whole.part(from, to);
  return { span: at(span), number: number && at(number), label: label && at(label), kind, value };
}

const readingsOf = memoize((scale: Scale) => ({
  grades: new Recall((text) => gradeOf(Span.of(text), scale)),
  shapes: new Recall((text) => hasGradeShape(text, scale)),
}));

function gradeOf(span: Span, scale: Scale): GradeValue {
  const text = bare(span.text);
  const outer = trimmedRange(text);
  const whole = span.part(outer.from, outer.to);
  if (isUnsaid(text.slice(outer.from, outer.to))) return { span: whole, kind: 'empty' };
  const lead = LEAD.exec(text.slice(outer.from, outer.to))?.[0].length ?? 0;
  const from = outer.from + lead;
  const match = NUMBER.exec(text.slice(from, outer.to));
  if (!match) return readWord(whole, span.part(from, outer.to), scale);
  const behind = from + match[0].length;
  if (!saysOne(text.slice(behind, outer.to), match[0], scale)) return { span: whole, kind: 'not-a-number' };
  const number = span.part(from, behind);
  const label = readLabel(span, text, behind, outer.to);
  const value = Number(match[0].replace('−', '-').replace(',', '.'));
  return scale.has(value) && Number.isInteger(Number(match[0]))
    ? { span: whole, kind: 'grade', number, label, value }
    : { span: whole, kind: 'out-of-range', number, label };
}

/** What begins with a word: the grade of the number after it, or none. */
function readWord(whole: Span, said: Span, scale: Scale): GradeValue {
  const found = readWordFirst(said, scale);
  if (!found) return { span: whole, kind: 'not-a-number', label: said, ...valueOfNumeral(said.text, scale) };
  const value = Number(found.number.text);
  return scale.has(value)
    ? { span: whole, kind: 'grade', ...found, value }
    : { span: whole, kind: 'out-of-range', ...found };
}

/** "III" can mean 3 alone. The letter should have the number all the same. */
function valueOfNumeral(text: string, scale: Scale): { readonly value?: number } {
  const value = NUMERALS.indexOf(text) + 1;
  return scale.has(value) ? { value } : {};
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/**
 * Is what stands after the number its word, free words in brackets, or nothing that says anything? Whatever else it is
 * ("or 3", "???") makes it doubtful which grade is meant.
 */
function saysOne(behind: string, number: string, scale: Scale): boolean {
  if (behind.length > LONGEST_BESIDE) return false;
  const rest = withoutMarks(withoutNotes(behind));
  const brackets = /^[:=–—-]? ?\(([^()]*)\)$/.exec(rest);
  if (brackets) return !saysMore(brackets[1]!, number, scale);
  const said = rest.replace(/^[:=–—-]\s*/, '');
  return !SPEAKS.test(said) || isBesideNumber(said, scale) || said.toLowerCase() === `out of ${scale.max}`;
}

const LONGEST_BESIDE = 200;

/** A picture beside a number says nothing; letters, figures and marks of doubt do. */
const SPEAKS = /[^\s\p{Extended_Pictographic}\uFE0F\u200D]/u;

/** The marks of notes. */
const NOTES = /\[\^?(?:\d{1,3}|[a-z])\]|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079\u2020\u2021\u00A7]/g;

/** "adequate to good", "or 3", "?": nothing but grades and doubt, and not only the word of this one. */
function saysMore(words: string, number: string, scale: Scale): boolean {
  if (words.trim() === '' || isBesideNumber(words, scale)) return false;
  const parts = words.toLowerCase().match(/[^\s/,;:&+?!.>\u2192\u2013\u2014-]+/g) ?? [];
  const values = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : valueOfWord(part, scale)));
  const known = parts.every((part, i) => values[i] !== undefined || JOINERS.has(part));
  return (
    known && (parts.length === 0 || values.some((value) => value !== undefined && value !== Number(number)))
  );
}

const JOINERS = new Set(
  'or and to then rising falling moving towards toward bordering nearly almost perhaps possibly maybe between on with grade a the high low borderline'.split(
    ' ',
  ),
);

/** Does a text, whole, give several grades and nothing more: "2 or 3", "2 (adequate) to 3 (good)", "2 → 3"? */
export function saysSeveral(text: string, scale: Scale): boolean {
  const first = /^\d+/.exec(text.trim())?.[0];
  if (first === undefined || text.length > LONGEST_SEVERAL) return false;
  return saysMore(text.trim().slice(first.length).replace(/[()]/g, ' '), first, scale);
}

const LONGEST_SEVERAL = 60;

/** The word before the number in a cell. A dash is the sign of the number where a space stands before it and none after. */
const LEAD = /^grade\b(?:[ :]|[–—-](?!\d)|(?<! )[–—-](?=\d))*/i;

const UNSAID =
  /^(?:[\p{P}\s]*|(?:n[/.]?a|none|not (?:applicable|available|given|graded|known|provided|stated))\.?)$/iu;

/** Is there nothing, or something that says so: a dash, a question mark, "n/a", "not given", "TBC", "[insert grade]"? */
function isUnsaid(text: string): boolean {
  return text.length <= 40 && (UNSAID.test(text) || isPlaceholder(text));
}

/** Do the words stand where a grade is still to be given? Unlike an empty value, they are words. */
export function standsForGrade(text: string): boolean {
  const words = text.trim();
  return words !== '' && isUnsaid(words);
}

/** A number that is not the beginning of a word ("2nd") or of a range ("2-3", "2/3"). */
const NUMBER = /^[-+−]?\d+(?:[.,]\d+)?(?![\p{L}\d])(?! ?[/–—-] ?\d)/u;

/** "(adequate)", "– adequate", ": adequate" or just "adequate": the words after the number. */
function readLabel(span: Span, text: string, from: number, to: number): Span | undefined {
  let { from: start, to: end } = trimmedRange(text, from, to);
  while (start < end && ' (:=–—-'.includes(text[start]!)) start++;
  while (end > start && ' ).'.includes(text[end - 1]!)) end--;
  return start < end ? span.part(start, end) : undefined;
}

/** Is this text, whole, a grade: a number, alone or with a label beside it; or a word instead? A full stop may end it. */
export function isGradeShape(text: string, scale: Scale): boolean {
  return readingsOf(scale).shapes.of(text);
}

function hasGradeShape(text: string, scale: Scale): boolean {
  const line = withoutStop(withoutNotes(bare(text)).trim());
  const number = NUMBER.exec(line);
  if (!number) return isGradeWord(line, scale) || isWordFirst(line, scale) || saysSeveral(line, scale);
  const rest = line.slice(number[0].length).trim();
  return (
    rest === '' ||
    /^\([^()]*\)$/.test(rest) ||
    saysSeveral(line, scale) ||
    isBesideNumber(/^[:=–—-]/.test(rest) ? rest.slice(1) : rest, scale)
  );
}

/** Beside a number, the words of a scale that this one is confused with tell a grade too. */
function isBesideNumber(text: string, scale: Scale): boolean {
  return isGradeWord(text, scale) || legendWord(text, scale) !== undefined;
}

function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;'.includes(text[end - 1]!)) end--;
  return text.slice(0, end).trim();
}

function withoutNotes(text: string): string {
  return text.replace(NOTES, '');
}

function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

function isGradeWord(text: string, scale: Scale): boolean {
  return valueOfWord(text, scale) !== undefined;
}

/** 2 for "adequate" and "two". */
export function valueOfWord(word: string, scale: Scale): number | undefined {
  return scale.gradeOfWord(word)?.value ?? numberOfWord(word);
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 2 for "two" or "Two". */
export function numberOfWord(text: string): number | undefined {
  const index = NUMBER_WORDS.indexOf(text.trim().toLowerCase());
  return index < 0 ? undefined : index;
}
