import type { Scale } from '../../framework/framework';
import type { Assessment } from '../../letter/grades/assessment';
import type { GradeValue } from '../../letter/grades/gradeValue';
import { gradeValues, type WrittenGrade } from '../../letter/grades/writtenGrades';
import { nameKey } from '../../text/key';
import type { Change, Fix } from '../change';
import { fits, inCaseOf } from '../../letter/grades/gradeWords';

/** The places of an area that write the same grade (or the same self-grade) as this one, itself included. */
export function samePlaces(assessment: Assessment, written: WrittenGrade): GradeValue[] {
  const places = gradeValues(assessment)
    .filter(({ of, grade }) => of === written.of && sameAs(grade, written.grade))
    .map(({ grade }) => grade);
  return places.includes(written.grade) ? places : [written.grade, ...places];
}

function sameAs(a: GradeValue, b: GradeValue): boolean {
  return a.kind === b.kind && (a.kind === 'grade' ? a.value === b.value : said(a) === said(b));
}

function said({ number, span }: GradeValue): string {
  return nameKey((number ?? span).text);
}

/** "Change grade to 1 (inadequate)", at all the places together. */
export function changeGrade(
  places: readonly GradeValue[],
  value: number,
  scale: Scale,
  of: WrittenGrade['of'] = 'grade',
): Fix {
  return {
    title: `Change ${of} to ${scale.name(value)}`,
    safe: false,
    changes: places.flatMap((place) => rewrite(place, value, scale)),
  };
}

/** Writes another number, and beside it another word where the old one would not fit; free words stay. */
export function rewrite({ span, number, label }: GradeValue, value: number, scale: Scale): Change[] {
  if (!number) return [{ span, newText: String(value) }];
  const change = { span: number, newText: String(value) };
  const word = scale.grade(value)?.label;
  if (!label || !word || fits({ value, label }, scale)) return [change];
  return [change, { span: label, newText: inCaseOf(label.text, word) }];
}
