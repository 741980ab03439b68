import type { EvidenceGroup } from './evidence';
import type { SectionBody } from '../section/sectionBody';
import type { Block } from '../../syntax/blocks';

/**
 * A list with its heading, all headings below it, and the comments that stand right above it: what moves together.
 * Indexes into the section's blocks, `to` exclusive.
 */
export function extentOf({ blocks }: SectionBody, { heading }: EvidenceGroup): { from: number; to: number } {
  const at = blocks.indexOf(heading);
  let from = at;
  while (blocks[from - 1]?.kind === 'comment') from--;
  let to = at + 1;
  while (to < blocks.length && !isHeadingUpTo(blocks[to]!, heading.level)) to++;
  // A comment right above the next heading goes with that one.
  if (to < blocks.length) while (to > at + 1 && blocks[to - 1]!.kind === 'comment') to--;
  return { from, to };
}

function isHeadingUpTo(block: Block, level: number): boolean {
  return block.kind === 'heading' && block.level <= level;
}

/** Is the list divided under headings of its own ("#### In schools")? Then it is not empty, and it is no plain list. */
export function hasHeadingsBelow({ heading, endedBy }: EvidenceGroup): boolean {
  return endedBy !== undefined && endedBy.level > heading.level;
}

/** The last block up to `to` (exclusive) with something in it; blank lines and a comment without an end do not count. */
export function lastBlock(blocks: readonly Block[], from: number, to: number): Block | undefined {
  return blocks
    .slice(from, to)
    .findLast((block) => block.kind !== 'blank' && !(block.kind === 'comment' && !block.closed));
}
