import { KEYS_BY_NAME, type KeyKind } from '../../letter/header/headerKeys';
import { readEntryLine } from '../../letter/header/entryLine';
import type { Letter } from '../../letter/letter';
import type { Block } from '../../syntax/blocks';
import type { Item } from '../../syntax/item';
import { markerLength } from '../../syntax/item';
import type { Table } from '../../syntax/table';
import type { TextEdit } from '../../text/edit';
import { contentEnd, lineRanges, nextLine } from '../../text/lines';
import { textOf } from '../../text/textOf';
import { gluedPoint } from './gluedPoint';
import { trimEnd, trimStart } from './white';

/** A line of the text and where it begins: 0-based UTF-16 offset. */
interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * What a new line brings with it, for editors that have no rules of their own for that. `offset` lies in the new
 * line. Below a point of a list stands the mark of the next one, below a row of a table its first bar; a mark or a row
 * that nothing was written after goes, so that a second Enter ends the list or table (T59). In the header the line is
 * indented as its value wants it.
 */
export function afterEnter({ blocks }: Letter, offset: number): TextEdit[] {
  const text = textOf(blocks);
  const line = lineAt(text, offset);
  if (line.start === 0) return [];
  const above = lineAt(text, line.start - 1);
  const index = blocks.findIndex(({ start, end }) => start <= above.start && above.start < end);
  const block = blocks[index];
  const glued = block?.kind === 'item' || block?.kind === 'paragraph' ? belowGlued(text, above, line) : [];
  if (glued.length > 0) return glued;
  if (block?.kind === 'item') return belowPoint(block, blocks[index - 1], above, line);
  if (block?.kind === 'header') return inHeader(above, line);
  if (block?.kind === 'table' && block.form === 'pipes') return belowRow(block, above, line);
  return [];
}

function belowPoint(block: Item, before: Block | undefined, above: Line, line: Line): TextEdit[] {
  const { text } = above;
  const indent = text.length - trimStart(text).length;
  const mark = text.slice(indent, indent + markerLength(text, indent, text.length));
  // A dash may begin a line of a conversation and a long number a sentence; in code a mark begins no point.
  if (!/^(?:[-*+•■▪]|\d{1,3}[.)])$/.test(mark) || /```|~~~/.test(block.text)) return [];
  if (markerLength(line.text, line.text.length - trimStart(line.text).length, line.text.length) > 0)
    return [];
  if (trimEnd(text) === text.slice(0, indent) + mark && trimEnd(line.text) === '')
    return mark.length === 1 || before?.kind === 'item' || above.start > block.start
      ? emptied(above, line)
      : [];
  return begunWith(`${text.slice(0, indent)}${nextMark(mark)} `, line);
}

/** The space that is missing after the mark above, and the mark of the next point. */
function belowGlued(text: string, above: Line, line: Line): TextEdit[] {
  const ranges = lineRanges(text.slice(0, line.start));
  const lines = (n: number): string => text.slice(ranges[n]!.from, ranges[n]!.to);
  const number = ranges.findIndex(({ from }) => from === above.start);
  const words = gluedPoint(lines, number);
  if (words === undefined) return [];
  const begun = markerLength(line.text, line.text.length - trimStart(line.text).length, line.text.length) > 0;
  const place = above.start + words;
  return [
    { start: place, end: place, newText: ' ' },
    ...(begun ? [] : begunWith(`${above.text.slice(0, words)} `, line)),
  ];
}

/** `-` after `-`, `3.` after `2.`. */
function nextMark(mark: string): string {
  return mark.length === 1 ? mark : `${Number(mark.slice(0, -1)) + 1}${mark.slice(-1)}`;
}

/** Below a key that has its value on the lines below it, a line is further in; below any other it is as far in. */
function inHeader({ text }: Line, line: Line): TextEdit[] {
  const { lead, word, value } = readEntryLine(text);
  const kind = KEYS_BY_NAME.get(word)?.kind;
  const begins =
    word !== '' && (/^[|>][-+]?$/.test(value) || (value === '' && kind !== undefined && BELOW.has(kind)));
  const indent = word === '' ? text.length - trimStart(text).length : lead.length;
  const wanted = ' '.repeat(indent + (begins ? 2 : 0));
  const has = line.text.length - trimStart(line.text).length;
  return trimEnd(text) === '' || has >= wanted.length ? [] : begunWith(wanted, line);
}

/** The kinds of keys that have their values on the lines below. */
const BELOW: ReadonlySet<KeyKind> = new Set(['lines', 'person', 'people']);

function belowRow({ rows, body }: Table, above: Line, line: Line): TextEdit[] {
  const row = rows.find((one) => one.line.start === above.start);
  if (!row || trimEnd(line.text) !== '' || !trimStart(above.text).startsWith('|')) return [];
  if (row.cells.every((cell) => cell.isEmpty)) return emptied(above, line);
  // Between the headings and the line below them no row belongs.
  return row.isDelimiter || body.includes(row) ? begunWith('| ', line) : [];
}

function begunWith(words: string, { start, text }: Line): TextEdit[] {
  return [{ start, end: start + text.length - trimStart(text).length, newText: words }];
}

/** Both lines without anything in them: the one above, and the new one, which the editor may have indented. */
function emptied(...lines: readonly Line[]): TextEdit[] {
  return lines.flatMap(({ start, text }) =>
    text === '' ? [] : [{ start, end: start + text.length, newText: '' }],
  );
}

function lineAt(text: string, offset: number): Line {
  let start = Math.min(offset, text.length);
  // Between CR and LF no line begins.
  if (text[start - 1] === '\r' && text[start] === '\n') start--;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return { start, text: text.slice(start, contentEnd(text, start, nextLine(text, start))) };
}
