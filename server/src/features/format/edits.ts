import type { TextEdit } from '../../text/edit';
import { lineRanges, type LineRange } from '../../text/lines';

/** A stretch of the text and what takes its place. */
export interface FormattedPiece {
  /** 0-based UTF-16 offset in the text. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** The edits that turn each piece into what takes its place: small ones, in order, none where nothing changes (T54). */
export function editsOf(pieces: readonly FormattedPiece[]): TextEdit[] {
  return merged(
    pieces.flatMap(({ start, before, after }) =>
      before === after ? [] : differences(before, after).map((edit) => moved(edit, start)),
    ),
  );
}

/** An edit of a part of the text that begins at `by`, in terms of the whole. */
export function moved({ start, end, newText }: TextEdit, by: number): TextEdit {
  return { start: start + by, end: end + by, newText };
}

/** Edits in order, those that touch one another made one. */
export function merged(edits: readonly TextEdit[]): TextEdit[] {
  const apart: TextEdit[] = [];
  for (const edit of edits) {
    const last = apart[apart.length - 1];
    if (last?.end === edit.start)
      apart[apart.length - 1] = { start: last.start, end: edit.end, newText: last.newText + edit.newText };
    else apart.push(edit);
  }
  return apart;
}

/** Line by line where as many lines stand there as before, else the lines between equal beginnings and ends at once. */
function differences(before: string, after: string): TextEdit[] {
  const [old, now] = [lineRanges(before), lineRanges(after)];
  if (old.length === now.length) return old.flatMap((line, i) => inLine(before, line, after, now[i]!));
  const same = (i: number, j: number): boolean => textOf(before, old[i]!) === textOf(after, now[j]!);
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && same(head, head)) head++;
  let tail = 0;
  while (tail < most - head && same(old.length - 1 - tail, now.length - 1 - tail)) tail++;
  const from = old[head]?.from ?? before.length;
  const to = old[old.length - tail]?.from ?? before.length;
  const newText = after.slice(now[head]?.from ?? after.length, now[now.length - tail]?.from ?? after.length);
  return narrowed(before, from, to, newText);
}

function textOf(text: string, { from, next }: LineRange): string {
  return text.slice(from, next);
}

/** The words and the line end apart: no edit begins or ends within a line end (T05). */
function inLine(before: string, old: LineRange, after: string, now: LineRange): TextEdit[] {
  const words = narrowed(before, old.from, old.to, after.slice(now.from, now.to));
  const end = after.slice(now.to, now.next);
  return before.slice(old.to, old.next) === end
    ? words
    : [...words, { start: old.to, end: old.next, newText: end }];
}

/** One edit without what is equal at its beginning and end; characters of two units stay whole, and so do CRLFs (T01). */
function narrowed(before: string, from: number, to: number, newText: string): TextEdit[] {
  const old = before.slice(from, to);
  if (old === newText) return [];
  const most = Math.min(old.length, newText.length);
  let head = 0;
  while (head < most && old[head] === newText[head]) head++;
  if (joins(old, head) || joins(newText, head)) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  if (joins(old, old.length - tail) || joins(newText, newText.length - tail)) tail--;
  return [{ start: from + head, end: to - tail, newText: newText.slice(head, newText.length - tail) }];
}

/** Is there something before and after `at` that belongs together? */
function joins(text: string, at: number): boolean {
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (
    (before === 13 && behind === 10) ||
    (before >= 0xd800 && before < 0xdc00 && behind >= 0xdc00 && behind < 0xe000)
  );
}
