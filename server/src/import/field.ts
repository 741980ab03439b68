import type { Framework } from '../framework/framework';
import { readAreaName } from '../letter/areaName';
import { readField as readFieldLine, type FieldName } from '../letter/section/field';
import { isGradeShape, standsForGrade } from '../letter/grades/gradeValue';
import { Span } from '../text/span';
import { singleSpaced } from './lines';
import { areaPrinted, bareName, mayNameArea } from './printedName';
import { isSlip } from './slip';

/** No printed grade takes more; keeps paragraphs away. */
const LONGEST_FIELD = 60;
/** A heading that names no area is no longer before its grade. */
const MOST_UNKNOWN_WORDS = 10;

/** A printed grade as the field that it becomes. */
export interface PrintedField {
  readonly field: FieldName;
  /** `Grade: 2`, the words as printed. */
  readonly text: string;
  /** Is the grade one that can be read, or one that is still to be given? */
  readonly sure: boolean;
  /** Is "Grade" not printed there? */
  readonly added?: true;
}

/** A heading's words and the grade after them. */
export interface PrintedName {
  readonly name: string;
  readonly field?: PrintedField;
  /** Does the name name an area, nearly name one, or none? */
  readonly names: 'area' | 'nearly' | 'nothing';
}

/**
 * The grade that a line is, whole: "Grade 2", "Grade – 2 (adequate)", "Self-grade: 3". Read as the markup's own
 * fields are, so that import and reader agree. The scale does not matter: what is printed is what the field says.
 */
export function readPrintedField(printed: string, framework: Framework): PrintedField | undefined {
  if (printed.length > LONGEST_FIELD) return undefined;
  const text = singleSpaced(printed);
  const { scale } = framework;
  const found = readFieldLine(Span.of(text), framework, false);
  if (found?.known && found.grade && isGradeShape(found.value.text, scale))
    return { field: found.field, text: `${found.name.text}: ${found.value.text}`, sure: true };
  return gradeAfterWord(text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text, framework);
}

/** A line below a heading that is a grade without the word: "Good (3)", "ADEQUATE". */
export function readBareGrade(text: string, framework: Framework): PrintedField | undefined {
  if (text.length > LONGEST_FIELD || !/\p{L}/u.test(text) || !isGradeShape(text, framework.scale))
    return undefined;
  return { field: 'grade', text: `Grade: ${text}`, sure: true, added: true };
}

/** The words of a heading that name an area, and the grade after them: "2. Being healthy – GOOD (3)". */
export function readPrintedName(printed: string, framework: Framework): PrintedName | undefined {
  // Emphasis marks and comments are the markup's; in a print they are words that a heading would lose.
  if (/[*_<]/.test(printed)) return undefined;
  const text = singleSpaced(printed);
  const apart = /\t| {2}/.test(printed);
  const words = mayNameArea(text, framework) ? text.split(' ') : [];
  for (let count = Math.min(words.length, 30); count > 0; count--) {
    const name = withoutDash(words.slice(0, count).join(' '));
    if (!areaPrinted(name, framework)) continue;
    const rest = text.slice(name.length).trim();
    const field = rest === '' || rest === ':' ? undefined : gradeAfterName(rest, apart, framework);
    return rest === '' || rest === ':' ? { name, names: 'area' } : field && { name, field, names: 'area' };
  }
  return nameBeforeGrade(text, framework);
}

/** What stands after an area's name, when all of it is a grade. */
function gradeAfterName(rest: string, apart: boolean, framework: Framework): PrintedField | undefined {
  const divided = /^(?:[,:(\u2013\u2014]|- )/.test(rest);
  const words = inner(rest);
  const found = gradeAfterWord(words, framework);
  if (found || !(divided || apart)) return found;
  return isGradeShape(words, framework.scale)
    ? { field: 'grade', text: `Grade: ${words}`, sure: true, added: true }
    : undefined;
}

/** A heading that is misprinted or unknown, by the grade at its end: "Staying sate Grade 2". */
function nameBeforeGrade(text: string, framework: Framework): PrintedName | undefined {
  const at = text.toLowerCase().lastIndexOf('grade');
  if (at <= 0 || !/[\s(]/.test(text[at - 1]!)) return undefined;
  const before = text.slice(0, at).trimEnd();
  const name = withoutDash(before);
  const field = gradeAfterWord(inner(text.slice(name.length)), framework);
  if (!field || field.field !== 'grade' || name === '') return undefined;
  const found = readUnknownName(name, framework);
  return found && { ...found, field };
}

/** Words that may be the heading of a section although they name no area: with a slip in them, or something else. */
export function readUnknownName(printed: string, framework: Framework): PrintedName | undefined {
  const name = singleSpaced(printed);
  if (/[*_<]/.test(name)) return undefined;
  if (readAreaName(Span.of(bareName(name)), framework).area) return { name, names: 'nearly' };
  const isTitle =
    name.split(' ').length <= MOST_UNKNOWN_WORDS &&
    !/[.,:;!?]/.test(name) &&
    !/\b(?:is|are|was|were|be|of|a|an|at|to|the|than)$/i.test(name);
  return isTitle ? { name, names: 'nothing' } : undefined;
}

/** "Grade 3", "Grade awarded: 3", "Grade III", "Grade B": the word, and what stands in the grade's place. */
function gradeAfterWord(text: string, { scale }: Framework): PrintedField | undefined {
  const found = /^(grade(?: awarded)?|self-grade)(?: ?[:=\u2013\u2014-] ?| |$)(.*)$/i.exec(text);
  if (!found) return undefined;
  const [, name, value] = found as unknown as [string, string, string];
  const field = name.toLowerCase() === 'self-grade' ? 'self-grade' : 'grade';
  const sure = isGradeShape(value, scale) || (standsForGrade(value) && /\p{L}/u.test(value));
  if (!sure && !isSlip(value)) return undefined;
  return { field, text: `${name}: ${value}`, sure };
}

/** Without the dash, colon or brackets around it. */
function inner(text: string): string {
  const words = text.replace(/^[,:\u2013\u2014-]\s*/, '').trim();
  return words.startsWith('(') && words.endsWith(')') && !words.slice(1).includes('(')
    ? words.slice(1, -1).trim()
    : words;
}

function withoutDash(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,:(–—-'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
