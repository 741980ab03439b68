import type { Scale } from '../../framework/framework';
import type { OtherScaleData } from '../../framework/types';
import type { Assessment } from '../../letter/grades/assessment';
import type { GradeValue } from '../../letter/grades/gradeValue';
import { gradeValues, type WrittenGrade } from '../../letter/grades/writtenGrades';
import { legendWord } from '../../prose/scale/legendPairs';
import type { Span } from '../../text/span';
import type { Fix } from '../change';
import { samePlaces } from './changeGrade';
import { firstWord, inCaseOf } from '../../letter/grades/gradeWords';

/** A number of the scale with a word beside it that belongs to another. */
export interface Unfit {
  readonly of: WrittenGrade['of'];
  readonly value: number;
  readonly number: Span;
  readonly label: Span;
  /** The scale on which the two are a pair. */
  readonly pairOn?: OtherScaleData;
  /** The number that the word stands for on the letter's own scale; none when only another scale has the word. */
  readonly meant?: number;
  /** Every place that writes the same number. */
  readonly places: readonly GradeValue[];
}

/** Grades and self-grades whose word does not fit. Words that no scale knows ("2 (provisional)") say nothing. */
export function* unfitLabels(assessment: Assessment, scale: Scale): Iterable<Unfit> {
  for (const written of gradeValues(assessment)) {
    const { value, number, label } = written.grade;
    if (value === undefined || !number || !label) continue;
    const word = legendWord(label.text, scale);
    if (!word || word.meant === value) continue;
    const { meant } = word;
    const pairOn = scale.confusion(value, firstWord(label.text));
    yield { of: written.of, value, number, label, pairOn, meant, places: samePlaces(assessment, written) };
  }
}

export function changeLabel({ label, value }: Unfit, scale: Scale): Fix {
  const word = inCaseOf(label.text, scale.grade(value)?.label ?? String(value));
  return {
    title: `Change “${label.text}” to “${word}”`,
    safe: false,
    changes: [{ span: label, newText: word }],
  };
}
