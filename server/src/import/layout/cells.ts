import type { Line, Piece } from '../lines';
import { widthOf } from './readLines';

/** A longer line is no row, and no line of a column. */
const LONGEST = 400;

/** What stands apart on a line, by tabs or by two spaces and more. `end` is the column after its last character. */
export interface Cell extends Piece {
  readonly end: number;
}

/** The cells of a line from left to right; a mark of a list and its text are one. */
export function cellsOf({ text, source, column }: Line): Cell[] {
  if (text.length > LONGEST || !/\t| {2}/.test(text))
    return [{ text, source, column, end: column + text.length }];
  const cells: Cell[] = [];
  let at = column;
  for (const part of text.split(/(\t[\t ]*| {2,}\t*[\t ]*)/)) {
    const end = widthOf(part, at);
    if (part.trim() !== '') cells.push({ text: part, source, column: at, end });
    at = end;
  }
  return joinMarks(cells);
}

/** A cell of one sign, or of one letter or number with a bracket or full stop, is the mark of the next. */
function joinMarks(cells: readonly Cell[]): Cell[] {
  const out: Cell[] = [];
  for (const cell of cells) {
    const before = out.at(-1);
    if (before && marks(before.text, out.length === 1, cell))
      out[out.length - 1] = { ...before, text: `${before.text} ${cell.text}`, end: cell.end };
    else out.push(cell);
  }
  return out;
}

/** Is `text` the mark of a list's item or of a heading, and `next` the words after it? */
function marks(text: string, first: boolean, next: Piece): boolean {
  if (!/\p{L}/u.test(next.text)) return false;
  if (/^(?:[^\p{L}\p{N}\s]|o|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)])$/u.test(text)) return true;
  return first && /^\d{1,2}(?:\.\d{1,2})?$/.test(text);
}
