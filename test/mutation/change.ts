import type { OffsetRange } from '../../server/src/text/span';
import { marked } from '../support/marks';

/** A place of the old text and what stands there in the new one, with ⟦marks⟧ where a finding is due. */
export type Change = readonly [place: OffsetRange, newText: string];

/** Where a finding is due; of the fault's own code unless another is given. */
export interface Due extends OffsetRange {
  readonly code?: string;
}

/** Makes the changes, none of which overlap, and says where marks and places have come to stand. */
export function change(
  text: string,
  changes: readonly Change[],
  places: readonly Due[],
): { text: string; due: Due[] } {
  const sorted = [...changes].sort(([a], [b]) => a.start - b.start || a.end - b.end);
  const due: Due[] = [];
  let out = '';
  let at = 0;
  for (const [{ start, end }, newText] of sorted) {
    if (start < at) throw new RangeError(`changes overlap at offset ${start}`);
    out += text.slice(at, start);
    const { text: clean, ranges } = marked(newText);
    due.push(...ranges.map((range) => ({ start: out.length + range.start, end: out.length + range.end })));
    out += clean;
    at = end;
  }
  for (const { code, start, end } of places)
    due.push({
      code,
      start: moved(start, sorted),
      end: start === end ? moved(start, sorted) : movedEnd(end, sorted),
    });
  return { text: out + text.slice(at), due };
}

/** Where an offset of the old text has come to stand: after what is put in there. */
function moved(offset: number, changes: readonly Change[]): number {
  return changes
    .filter(([{ end }]) => end <= offset)
    .reduce((at, [{ start, end }, newText]) => at + marked(newText).text.length - (end - start), offset);
}

/** The same for the end of a place: what is put in right after it does not belong to it. */
function movedEnd(offset: number, changes: readonly Change[]): number {
  return moved(
    offset,
    changes.filter(([{ start }]) => start < offset),
  );
}

/** The place right before another. */
export function before({ start }: OffsetRange): OffsetRange {
  return { start, end: start };
}

/** The place right after another. */
export function behind({ end }: OffsetRange): OffsetRange {
  return { start: end, end };
}

/** One of them a place, in turn. */
export function inTurn<T>(choices: readonly T[], turn: number): T {
  return choices[turn % choices.length]!;
}

/** `word` without one of its middle letters. */
export function misspelt(word: string): string {
  const middle = Math.ceil(word.length / 2);
  return word.slice(0, middle) + word.slice(middle + 1);
}

/** The same fault, where another finding than the usual one of its kind is due. */
export function coded<T extends { readonly due: readonly Due[] }>(planted: T, code: string): T {
  return { ...planted, due: planted.due.map((one) => ({ ...one, code: one.code ?? code })) };
}
