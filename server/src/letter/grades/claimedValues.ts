import type { Scale } from '../../framework/framework';
import type { Assessment } from './assessment';
import { gradeValues, type WrittenGrade } from './writtenGrades';
import { legendWord } from '../../prose/scale/legendPairs';

/**
 * Every number of the scale that an area's places give as its grade (or self-grade), the words beside the numbers
 * included; each once. When there are several, that is reported where they stand, and nobody knows which is right: what
 * is true of only some of them cannot be known.
 */
export function claimedValues(assessment: Assessment, of: WrittenGrade['of'], scale: Scale): number[] {
  const claimed: number[] = [];
  for (const written of gradeValues(assessment)) {
    const { value, label } = written.grade;
    if (written.of !== of || value === undefined || (written.in === 'row' && isUnsure(assessment))) continue;
    for (const one of [value, label && legendWord(label.text, scale)?.meant])
      if (one !== undefined && !claimed.includes(one)) claimed.push(one);
  }
  return claimed;
}

/** With a cell too many it is not sure which cell of the row holds what. */
function isUnsure({ row }: Assessment): boolean {
  return row?.malformed === 'too-many';
}
