import { memoize } from '../../text/memoize';
import type { Letter, Outline } from '../letter';
import { sureGrade } from './saidGrades';

/** The grades of a letter by the ids of their areas, in words of its scale. */
export type KnownGrades = Readonly<Record<string, string>>;

/** Those of a letter that every place gives alike: what the letter of the next year can be compared with. */
export function knownGrades({ outline, conflicts }: Letter): KnownGrades {
  return conflicts.length > 0 ? NONE : gradesOf(outline);
}

const NONE: KnownGrades = {};

const gradesOf = memoize((outline: Outline): KnownGrades => {
  const grades: Record<string, string> = {};
  if (outline.headerBroken) return grades;
  for (const { area } of outline.assessments) {
    const sure = sureGrade(outline, area);
    const label = sure && outline.framework.scale.grade(sure.value)?.label;
    if (label !== undefined) grades[area.id] = label;
  }
  return grades;
});
