import type { Framework, Scale } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import { nameKey } from '../../text/key';
import { typoDistance } from '../../text/typoDistance';
import type { Span } from '../../text/span';
import { bare, trimmedRange } from '../../prose/english/bare';
import { fieldNamed, OWN_NAMES, type FieldName } from './fieldNames';
import { isGradeShape, readGrade, standsForGrade, type GradeValue } from '../grades/gradeValue';

export type { FieldName } from './fieldNames';

/** A `Name: value` line of a section. */
export interface Field {
  /** The field it is, or the one it is most like when `known` is false. */
  readonly field: FieldName;
  readonly known: boolean;
  readonly line: Span;
  readonly name: Span;
  /** What stands after the name, without outer spaces; may be empty. */
  readonly value: Span;
  /** Set for grade and self-grade. */
  readonly grade?: GradeValue;
  /** Set for self-assessment. */
  readonly assessment?: VerdictValue;
  /** Below the section's prose, where fields do not belong. */
  readonly misplaced: boolean;
}

/** The value of a self-assessment field: a verdict, optionally with a dash and free words after it. */
export interface VerdictValue {
  /** The word in the verdict's place; empty when nothing is written. */
  readonly word: Span;
  readonly verdict?: Verdict;
}

export const FIELD_LABELS: Readonly<Record<FieldName, string>> = {
  grade: 'Grade',
  'self-grade': 'Self-grade',
  'self-assessment': 'Self-assessment',
};

export const VERDICTS: readonly Verdict[] = ['consistent', 'overestimates', 'underestimates', 'mixed'];

/** A field's name has at most this many characters: what stands before a later colon is prose. */
const LONGEST_NAME = 40;
/** A value that the field does not know has at most this many words: a longer one is a sentence. */
const LONGEST_VALUE = 12;
/** What stands before the dash of a long value is meant for a verdict when it has at most this many words. */
const LONGEST_VERDICT = 3;

/**
 * Reads a line as a field. A field takes its whole line: "Grade 1, there could be …" is prose, so the forms without
 * a colon need a value that is a grade and nothing more.
 */
export function readField(line: Span, framework: Framework, misplaced: boolean): Field | undefined {
  const text = bare(line.text);
  const { from, to } = trimmedRange(text);
  const split = splitWithoutColon(text, from, to, framework) ?? splitAtColon(text, from);
  if (!split) return undefined;
  const { scale } = framework;
  const nameEnd = trimmedRange(text, from, split.name).to;
  const valueAt = trimmedRange(text, split.value, to);
  const key = nameKey(text.slice(from, nameEnd));
  const exact = fieldNamed(key, framework);
  const value = line.part(valueAt.from, valueAt.to);
  const field = exact ?? closeName(key, value, scale);
  if (!field) return undefined;
  const fitting = isValueOf(field, value.text, scale);
  if (!fitting && (misplaced || isSentence(field, value.text))) return undefined;
  if (misplaced && !exact) return undefined;
  return {
    field,
    known: exact !== undefined,
    line,
    name: line.part(from, nameEnd),
    value,
    misplaced,
    ...(field === 'self-assessment'
      ? { assessment: readVerdict(value) }
      : { grade: readGrade(value, scale) }),
  };
}

/** Is the value too long for one? After a verdict's dash, free words may be many. */
function isSentence(field: FieldName, value: string): boolean {
  if (value.split(/\s+/).length <= LONGEST_VALUE) return false;
  const dash = field === 'self-assessment' ? value.search(/ [–—-] /) : -1;
  return dash < 0 || value.slice(0, dash).split(/\s+/).length > LONGEST_VERDICT;
}

interface Split {
  /** Where the name ends and the value begins. */
  readonly name: number;
  readonly value: number;
}

function splitAtColon(text: string, from: number): Split | undefined {
  const colon = text.slice(from, from + LONGEST_NAME + 1).search(/[:：]/);
  return colon < 0 ? undefined : { name: from + colon, value: from + colon + 1 };
}

/** "Grade 2", "Grade – 2", "Grade-2", "Self-grade 3", "Grade awarded 2", "Grade 2: adequate", "Grade TBC". */
function splitWithoutColon(text: string, from: number, to: number, framework: Framework): Split | undefined {
  const most = Math.min(to, from + LONGEST_NAME);
  if (!/grade/i.test(text.slice(from, most))) return undefined;
  for (let name = from + 1; name < most; name++) {
    if (!NAME_END.test(text[name]!) || /[:：]/.test(text[name - 1]!)) continue;
    const field = fieldNamed(nameKey(text.slice(from, name)), framework);
    if (field !== 'grade' && field !== 'self-grade') continue;
    let value = trimmedRange(text, name, to).from;
    // A dash is the sign of a number only where a space stands before it and none after.
    if ('–—-'.includes(text[value] ?? ' ') && (value === name || text[value + 1] === ' ')) value++;
    const said = text.slice(value, to);
    if (isGradeShape(said, framework.scale) || standsForGrade(said)) return { name, value };
  }
  return undefined;
}

const NAME_END = /[ –—-]/;

/** The field that a misspelt name means: one or two letters off, and with a value of that field after it. */
function closeName(key: string, value: Span, scale: Scale): FieldName | undefined {
  for (const [name, field] of OWN_NAMES) {
    if (isSlip(key, name) && isValueOf(field, value.text, scale)) return field;
  }
  return undefined;
}

/** One slip, two in a long name. */
function isSlip(key: string, name: string): boolean {
  const off = typoDistance(key, name);
  return off > 0 && off <= (name.length > 8 ? 2 : 1);
}

function isValueOf(field: FieldName, value: string, scale: Scale): boolean {
  return field === 'self-assessment' ? isVerdict(value) : isGradeShape(value, scale);
}

function readVerdict(value: Span): VerdictValue {
  const word = value.part(0, firstWord(value.text).length);
  return { word, verdict: verdictNamed(word.text) };
}

function verdictNamed(word: string): Verdict | undefined {
  const key = nameKey(bare(word));
  return VERDICTS.find((verdict) => verdict === key);
}

/** Is the text a verdict, with or without a remark? */
export function isVerdict(text: string): boolean {
  return verdictNamed(firstWord(text)) !== undefined;
}

/** What stands before a dash with a space on either side, a comma, stop or bracket. */
function firstWord(value: string): string {
  const end = value.search(
    / [–—-] | ?[,;:(–—\u2026]| ?\[\d|[.!](?: |$|\[)|[\u00B9\u00B2\u00B3\u2070-\u2079]/,
  );
  return (end < 0 ? value : value.slice(0, end)).trimEnd();
}
