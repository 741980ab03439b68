import type { Framework } from '../../framework/framework';
import { NOTHING } from '../../text/inEach';
import type { Span } from '../../text/span';
import { isGradeShape } from '../grades/gradeValue';
import { isVerdict, readField, type Field } from './field';

/** A field's name with its colon, within a line. */
const NAME = /(?<![^\s*_])(?:\*\*)?(?:self[- \u2010\u2011]?(?:grade|assessment)|grade)(?:\*\*)?[ \t]*[:：]/gi;
/** What every such line has. */
const SEVERAL = /[:：][^]*[:：]/;

/**
 * The fields that a program which fills lines has put on one: "Grade: 2 Self-grade: 3". The first of them has a value
 * of its own before the second one's name; none, when the line is a single field or prose.
 */
export function joinedFields(line: Span, framework: Framework): readonly Field[] {
  const { text } = line;
  if (!SEVERAL.test(text)) return NOTHING;
  const starts = [...text.matchAll(NAME)].map(({ index }) => index);
  if (starts.length < 2 || text.slice(0, starts[0]).trim() !== '') return [];
  const fields = starts.flatMap((start, i) => {
    const part = line.part(i === 0 ? 0 : start, starts[i + 1] ?? text.length);
    const field = readField(part.trim(), framework, false);
    return field?.known ? [field] : [];
  });
  // What the first says settles it: a sentence that names two fields begins otherwise.
  const first = fields[0];
  return first && first.name.start < line.start + (starts[1] ?? 0) && saysSomething(first) ? fields : [];
}

function saysSomething({ grade, assessment, value }: Field): boolean {
  return grade ? /^\d/.test(value.text) : assessment?.verdict !== undefined;
}

/**
 * Does the text below a field's line go on with that field? It does where it begins in the middle of a remark, or the
 * remark ends in the middle of a sentence; and where the field is empty and its value stands below.
 */
export function goesOnBelow(field: Field | undefined, below: string, framework: Framework): boolean {
  if (!field) return false;
  if (field.value.text === '') return isValueBelow(field, below, framework);
  if (!field.assessment?.verdict) return false;
  const remark = field.value.text.slice(field.assessment.word.text.length).trim();
  if (remark === '') return /^\s*(?:[–—]\s|\(\p{Ll})/u.test(below);
  if (/[.!?]["'’”)]*$/.test(remark)) return false;
  return /^\s*[\p{Ll}\d(–—-]/u.test(below) || /[,;:(–—-]$/.test(remark);
}

function isValueBelow({ field }: Field, below: string, { scale }: Framework): boolean {
  const line = below.split(/\r?\n/, 1)[0]!.trim();
  return field === 'self-assessment' ? isVerdict(line) : isGradeShape(line, scale);
}
