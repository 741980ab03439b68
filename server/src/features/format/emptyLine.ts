import { markerLength } from '../../syntax/item';
import { isProse, type Lines } from '../prosePlace';
import { trimEnd, trimStart } from './white';

/**
 * Does Enter at the end of this line end a list or a table, because nothing is written after its mark or in its row?
 * The same as `afterEnter` finds in the whole letter, but from the lines above alone, for an editor that has to know
 * before it makes the new line (T59). In doubt, no.
 */
export function endsHere(lines: Lines, line: number): boolean {
  const text = lines(line);
  const words = trimStart(trimEnd(text));
  if (words === '' || !(isEmptyRow(words) || isMark(words)) || line === 0 || !isProse(lines, line))
    return false;
  const above = lines(line - 1);
  if (words.startsWith('|')) return isRowBelow(lines, line);
  // A mark right below a paragraph is a line under it, and a number may be a sentence's beginning.
  if (words.length === 1 && trimEnd(above) === '') return true;
  const point = pointIn(lines, line - 1);
  return point !== undefined && (words.length === 1 || point.numbered);
}

interface Point {
  readonly indent: number;
  readonly numbered: boolean;
}

/** The point on a line; one that is far in has to have others above it, or it may be no point but a paragraph's. */
function pointIn(lines: Lines, line: number): Point | undefined {
  const point = pointOf(lines(line));
  for (let i = line, above = point; above; above = pointOf(lines(--i))) {
    if (above.indent < 4) return point;
    if (i === 0) return undefined;
  }
  return undefined;
}

/** A line that is a point of a list, with words. */
function pointOf(line: string): Point | undefined {
  const indent = line.length - trimStart(line).length;
  const mark = line.slice(indent, indent + markerLength(line, indent, line.length));
  const empty = trimEnd(line).length <= indent + mark.length;
  return empty || !isMark(mark) ? undefined : { indent, numbered: mark.length > 1 };
}

/** Bars and nothing between them. */
function isEmptyRow(words: string): boolean {
  return words.startsWith('|') && /^[|\s]*$/.test(words);
}

/** A mark of a list; a dash may begin a line of a conversation. */
function isMark(words: string): boolean {
  return /^(?:[-*+•■▪]|\d{1,3}[.)])$/.test(words);
}

/** Does a table's line below its headings stand above, with rows and nothing else between? */
function isRowBelow(lines: Lines, line: number): boolean {
  for (let i = line - 1; i >= 0; i--) {
    const words = trimStart(lines(i));
    if (!words.startsWith('|')) return false;
    if (/^[|:\s]*-[|\-:\s]*$/.test(words))
      return i > 0 && trimStart(lines(i - 1)).startsWith('|') && (i === 1 || trimEnd(lines(i - 2)) === '');
  }
  return false;
}
