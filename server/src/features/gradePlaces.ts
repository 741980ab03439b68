import type { Assessment } from '../letter/grades/assessment';
import { gradeValues, type WrittenGrade } from '../letter/grades/writtenGrades';
import type { Letter } from '../letter/letter';
import type { Span } from '../text/span';
import { touches } from './hover/provider';

/** A place that says an area's grade, or its self-grade. */
export interface GradePlace {
  readonly assessment: Assessment;
  readonly of: WrittenGrade['of'];
  readonly at: Span;
  readonly in: WrittenGrade['in'] | 'judgement';
}

/** Every place that says a grade: heading, fields, row, and the words of judgement sentences. */
function gradePlaces(assessment: Assessment): GradePlace[] {
  const written = gradeValues(assessment)
    .filter(({ grade }) => !grade.span.isEmpty)
    .map(({ grade, of, in: where }) => ({ assessment, of, at: grade.span, in: where }));
  const judged = (assessment.section?.judgements ?? []).map(({ word }) => ({
    assessment,
    of: 'grade' as const,
    at: word,
    in: 'judgement' as const,
  }));
  return [...written, ...judged];
}

/** The grade at an offset (0-based UTF-16), or right before it, and all places that say the same thing. */
export function gradesAt(
  letter: Letter,
  offset: number,
): { readonly here: GradePlace; readonly all: readonly GradePlace[] } | undefined {
  for (const assessment of letter.assessments) {
    const places = gradePlaces(assessment);
    const here = places.find(({ at }) => touches(at, offset));
    if (here) return { here, all: places.filter(({ of }) => of === here.of) };
  }
  return undefined;
}
