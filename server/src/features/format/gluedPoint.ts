import { wordsAfterMark } from '../../letter/evidence/gluedMark';
import { markerLength } from '../../syntax/item';
import { isProse, type Lines } from '../prosePlace';
import { trimEnd, trimStart } from './white';

/**
 * Where a space is missing in a line that was to be a point, as in “-Waits are short” below the heading of a list or
 * below other points: 0-based, in the line. Told from the lines above it alone; in doubt, nowhere.
 */
export function gluedPoint(lines: Lines, line: number): number | undefined {
  const words = wordsAfterMark(lines(line));
  if (words === undefined || lines(line)[words - 1] !== '-' || !isProse(lines, line)) return undefined;
  let above = line - 1;
  while (above >= 0 && trimEnd(lines(above)) === '') above--;
  return above >= 0 && isListAbove(lines(above)) ? words : undefined;
}

/** A heading below those of sections, or a point. */
function isListAbove(line: string): boolean {
  const words = trimStart(line);
  return /^#{3,6}[ \t]/.test(words) || markerLength(words, 0, words.length) > 0;
}
