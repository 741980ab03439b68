import type { OffsetRange } from '../text/span';

/** Called with where in the text a piece of the tree comes from: a block, an item, a row or a part of the head. */
export type RecordPlace = (piece: object, source: OffsetRange) => void;

/** For forms that leave the editor: nobody asks where their pieces come from. */
export const unplaced: RecordPlace = () => undefined;

/** From the beginning of one place to the end of another. */
export function across(first: OffsetRange, last: OffsetRange): OffsetRange {
  return { start: first.start, end: last.end };
}
