import type { Assessment } from '../letter/grades/assessment';
import { bodyOf, type Letter } from '../letter/letter';
import type { Section } from '../letter/section/section';

/** What the letter says of the area whose section or row an offset (0-based UTF-16) lies in. */
export function areaAround(letter: Letter, offset: number): Assessment | undefined {
  const { assessments } = letter;
  const endOf = (section: Section): number => bodyOf(letter, section).end;
  return (
    assessments.find(({ row }) => row && row.line.line.start <= offset && offset <= row.line.line.end) ??
    // Right after a section begins the next one.
    assessments.find(({ section }) => section && section.start <= offset && offset < endOf(section)) ??
    assessments.find(({ section }) => section && endOf(section) === offset)
  );
}
