import type { GradeValue } from '../../server/src/letter/grades/gradeValue';
import type { Scale } from '../../server/src/framework/framework';
import { legendWord } from '../../server/src/prose/scale/legendPairs';
import type { Change } from './change';

/** Writes another grade in the form of the old one: its number, marked, and the word beside it. */
export function writeGrade({ number, span, label }: GradeValue, value: number, scale: Scale): Change[] {
  const changes: Change[] = [[number ?? span, `⟦${value}⟧`]];
  const word = scale.grade(value)?.label;
  // A word that is none of the scale's stays.
  if (label && word !== undefined && legendWord(label.text, scale)) changes.push([label, word]);
  return changes;
}

/** The numbers of the scale but for one. */
export function others(value: number | undefined, scale: Scale): number[] {
  return scale.grades.map((grade) => grade.value).filter((other) => other !== value);
}

/** Without the marks: where a place is only changed, and the finding stands elsewhere. */
export function unmarked(changes: readonly Change[]): Change[] {
  return changes.map(([place, newText]) => [place, newText.replace(/[⟦⟧]/g, '')]);
}
