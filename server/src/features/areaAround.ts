import type { Assessment } from '../letter/grades/assessment';
import type { Letter } from '../letter/letter';

/** What the letter says of the area whose section or row an offset (0-based UTF-16) lies in. */
export function areaAround({ assessments }: Letter, offset: number): Assessment | undefined {
  return (
    assessments.find(({ row }) => row && row.line.line.start <= offset && offset <= row.line.line.end) ??
    // Right after a section begins the next one.
    assessments.find(({ section }) => section && section.start <= offset && offset < section.end) ??
    assessments.find(({ section }) => section?.end === offset)
  );
}
