import type { OtherScaleData } from '../../framework/types';
import type { Scale } from '../../framework/framework';
import type { GradeValue } from './gradeValue';
import type { WrittenGrade } from './writtenGrades';
import { legendWord } from '../../prose/scale/legendPairs';
import { nameKey } from '../../text/key';

/** `word` in the case of the word that it replaces: "Adequate", "ADEQUATE". */
export function inCaseOf(model: string, word: string): string {
  const letters = model.replace(/\P{L}/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  const first = letters[0];
  return first !== undefined && first !== first.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** "1 (inadequate), 2 (adequate), 3 (good) or 4 (outstanding)". */
export function listGrades(scale: Scale): string {
  const names = ascending(scale).map((value) => scale.name(value));
  const last = names.pop();
  return names.length > 0 ? `${names.join(', ')} or ${last}` : String(last);
}

/** The numbers of the scale, the lowest first. */
export function ascending({ grades }: Scale): number[] {
  return grades.map(({ value }) => value).sort((a, b) => a - b);
}

/** A scale that this one is confused with and that has the word, whatever the number. */
export function otherScaleWith({ confusedWith }: Scale, word: string): OtherScaleData | undefined {
  const key = nameKey(word);
  return confusedWith.find(({ grades }) =>
    grades.some(({ labels }) => labels.some((label) => nameKey(label) === key)),
  );
}

/** The first of two words for one grade ("outstanding/excellent"). */
export function firstWord(label: string): string {
  return label.split(/\/| or /)[0]!.trim();
}

/** "Grade" or "Self-grade", as a sentence begins with it. */
export function capitalised(of: WrittenGrade['of']): string {
  return of === 'grade' ? 'Grade' : 'Self-grade';
}

/** Does no word beside the number tell another grade? */
export function fits({ value, label }: Pick<GradeValue, 'value' | 'label'>, scale: Scale): boolean {
  const word = label && legendWord(label.text, scale);
  return !word || word.meant === value;
}
