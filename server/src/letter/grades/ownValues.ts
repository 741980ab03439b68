import type { GradeValue } from './gradeValue';
import type { Section } from '../section/section';

/** The numbers of the scale that a section gives itself, on its heading's line and in its fields; each once. */
export function ownValues({ naming, fields }: Section): number[] {
  const grades: (GradeValue | undefined)[] = [
    naming.grade,
    ...fields.map(({ field, known, grade }) => (field === 'grade' && known ? grade : undefined)),
  ];
  return [...new Set(grades.flatMap((grade) => grade?.value ?? []))];
}
