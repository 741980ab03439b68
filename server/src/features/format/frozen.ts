import type { Letter } from '../../letter/letter';
import type { Block } from '../../syntax/blocks';
import type { OffsetRange } from '../../text/span';

/**
 * What is left as it is to the last character: a header that cannot be read, a comment that nothing ends, all between
 * the marks of a merge, and what lies outside the range.
 */
export function frozenBlocks({ blocks, header, conflicts }: Letter, range?: OffsetRange): ReadonlySet<Block> {
  const frozen = new Set<Block>();
  for (const block of blocks) {
    if (range && !touches(block, range)) frozen.add(block);
    if (block.kind === 'comment' && !block.closed) frozen.add(block);
    if (block.kind === 'header' && (!block.closed || !header?.ok)) frozen.add(block);
  }
  const from = conflicts[0]?.lines[0]?.start ?? Infinity;
  const to = conflicts.at(-1)?.lines.at(-1)?.end ?? 0;
  if (from < to) for (const block of blocks) if (block.end > from && block.start < to) frozen.add(block);
  return frozen;
}

/** An empty range is a place: the block in which it lies counts. */
function touches({ start, content: { end } }: Block, range: OffsetRange): boolean {
  return range.start === range.end
    ? start <= range.start && range.start <= end
    : start < range.end && range.start < Math.max(end, start + 1);
}
