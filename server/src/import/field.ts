import type { Framework } from '../framework/framework';
import { readAreaName } from '../letter/areaName';
import { readField as readFieldLine, type FieldName } from '../letter/section/field';
import { isGradeShape } from '../letter/grades/gradeValue';
import { Span } from '../text/span';
import { readSlip } from './slip';

/** No printed grade takes more; keeps paragraphs away. */
const longestField = 60;

/** A printed grade as the field that it becomes. */
export interface PrintedField {
  readonly field: FieldName;
  /** `Grade: 2`, the words as printed. */
  readonly text: string;
}

/**
 * The grade that a line is, whole: "Grade 2", "Grade – 2 (adequate)", "Self-grade: 3". Read as the markup's own
 * fields are, so that import and reader agree. The scale does not matter: what is printed is what the field says.
 */
export function readPrintedField(text: string, framework: Framework): PrintedField | undefined {
  if (text.length > longestField) return undefined;
  const slip = readSlip(text);
  if (slip) return { field: slip.field, text: `${slip.name}: ${slip.value}` };
  const found = readFieldLine(wholeSpan(text), framework, false);
  if (!found?.known || !found.grade || !isGradeShape(found.value.text, framework.scale)) return undefined;
  return { field: found.field, text: `${found.name.text}: ${found.value.text}` };
}

/** The words of a heading that name an area, and the grade behind them: "Being healthy Grade 2". */
export function readPrintedName(
  text: string,
  framework: Framework,
): { readonly name: string; readonly field?: string } | undefined {
  // Emphasis marks and comments are the markup's; in a print they are words that a heading would lose.
  if (/[*_<]/.test(text)) return undefined;
  const { name, exact, grade } = readAreaName(wholeSpan(text), framework);
  if (!exact) return nameBeforeSlip(text, framework);
  // The number before the name is printed, too; a stop or a colon after it is not needed in a heading.
  if (!grade) return { name: text.replace(/[:.;,–—-]$/, '').trimEnd() };
  const at = text.toLowerCase().lastIndexOf('grade', grade.span.from - 1);
  return {
    name: text.slice(0, name.to),
    field: `${text.slice(at, at + 'grade'.length)}: ${grade.span.text}`,
  };
}

/** "Being healthy Grade l". */
function nameBeforeSlip(text: string, framework: Framework): { name: string; field: string } | undefined {
  const at = text.toLowerCase().lastIndexOf('grade');
  if (at <= 0) return undefined;
  const before = text.slice(0, at).trimEnd();
  const bracketed = before.endsWith('(') && text.endsWith(')');
  const slip = readSlip(bracketed ? text.slice(at, -1) : text.slice(at));
  const { name, exact, grade } = readAreaName(
    wholeSpan(bracketed ? before.slice(0, -1) : withoutDash(before)),
    framework,
  );
  return slip && exact && !grade
    ? { name: before.slice(0, name.to), field: `${slip.name}: ${slip.value}` }
    : undefined;
}

function withoutDash(text: string): string {
  return /[,:\u2013\u2014-]$/.test(text) ? text.slice(0, -1) : text;
}

function wholeSpan(text: string): Span {
  return new Span({ start: 0, text }, 0, text.length);
}
