import type { Assessment } from './assessment';
import type { GradeValue } from './gradeValue';

/** A grade of an area wherever the letter writes one. */
export interface WrittenGrade {
  readonly grade: GradeValue;
  readonly of: 'grade' | 'self-grade';
  readonly in: 'field' | 'heading' | 'row';
}

/**
 * Every grade and self-grade written for an area: heading, fields, row; empty ones included. A field whose name is
 * misspelt is left out: it is none until its name is right.
 */
export function gradeValues({ section, row }: Assessment): WrittenGrade[] {
  const written: WrittenGrade[] = [];
  if (section?.naming.grade) written.push({ grade: section.naming.grade, of: 'grade', in: 'heading' });
  for (const { field, known, grade } of section?.fields ?? [])
    if (grade && known) written.push({ grade, of: field === 'grade' ? 'grade' : 'self-grade', in: 'field' });
  if (row?.grade) written.push({ grade: row.grade, of: 'grade', in: 'row' });
  if (row?.selfGrade) written.push({ grade: row.selfGrade, of: 'self-grade', in: 'row' });
  return written;
}
