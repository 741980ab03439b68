import { memoize } from '../../text/memoize';
import type { Letter } from '../letter';
import { sureGrade } from './saidGrades';

/** The grades of a letter by the ids of their areas, in words of its scale. */
export type KnownGrades = Readonly<Record<string, string>>;

/** Those of a letter that every place gives alike: what the letter of the next year can be compared with. */
export const knownGrades = memoize((letter: Letter): KnownGrades => {
  const grades: Record<string, string> = {};
  if (letter.headerBroken || letter.conflicts.length > 0) return grades;
  for (const { area } of letter.assessments) {
    const sure = sureGrade(letter, area);
    const label = sure && letter.framework.scale.grade(sure.value)?.label;
    if (label !== undefined) grades[area.id] = label;
  }
  return grades;
});
