import type { Letter } from '../letter/letter';
import type { SectionBody } from '../letter/section/sectionBody';
import type { Block } from '../syntax/blocks';
import type { OffsetRange } from '../text/span';

/** A part that can be folded: 0-based UTF-16 offsets; `end` lies after the last word, before its line end (T51). */
export interface Fold extends OffsetRange {
  readonly kind?: 'comment' | 'header';
  /** How many folds it lies in. */
  readonly depth: number;
}

type Part = Omit<Fold, 'depth'>;

/** What can be folded, in the order of the text. Which of them are of one line alone is the editor's count. */
export function folds(letter: Letter): Fold[] {
  const { header, blocks, table, bodies, closing } = letter;
  const parts: Part[] = [
    ...(header ? [{ ...rangeOf([header.block]), kind: 'header' as const }] : []),
    ...(table ? [rangeOf([table.block])] : []),
    ...bodies.flatMap(partsOf),
    ...(closing ? [rangeOf(closing.blocks)] : []),
  ];
  for (const block of blocks) {
    if (block.kind === 'comment') parts.push({ ...rangeOf([block]), kind: 'comment' });
    else if (block.kind === 'code') parts.push(rangeOf([block]));
  }
  const open: Part[] = [];
  return parts
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((part) => {
      while (open.length > 0 && open[open.length - 1]!.end <= part.start) open.pop();
      return { ...part, depth: open.push(part) - 1 };
    });
}

/** A section, and what lies below each of its headings. */
function partsOf({ section: { heading }, blocks }: SectionBody): Part[] {
  const parts: Part[] = [rangeOf([heading, ...blocks])];
  /** Headings whose part has not ended yet: their level and where they stand among the blocks. */
  const open: { level: number; at: number }[] = [];
  const close = (level: number, end: number): void => {
    while (open.length > 0 && open[open.length - 1]!.level >= level)
      parts.push(rangeOf(blocks, open.pop()!.at, end));
  };
  blocks.forEach((block, at) => {
    if (block.kind !== 'heading') return;
    close(block.level, at);
    open.push({ level: block.level, at });
  });
  close(0, blocks.length);
  return parts;
}

/** From the first of some blocks to the last one with words. */
function rangeOf(blocks: readonly Block[], from = 0, to = blocks.length): OffsetRange {
  const { start } = blocks[from]!;
  let last = to - 1;
  while (last > from && blocks[last]!.kind === 'blank') last--;
  const { start: at, text } = blocks[last]!;
  // A block that nothing ends may hold blank lines after its last words.
  return { start, end: Math.max(start, at + text.trimEnd().length) };
}

/** At most `limit` folds: the deepest go first, of those as deep the last (T17). */
export function withinLimit(all: readonly Fold[], limit: number): Fold[] {
  if (all.length <= limit) return [...all];
  const kept = new Set([...all].sort((a, b) => a.depth - b.depth || a.start - b.start).slice(0, limit));
  return all.filter((fold) => kept.has(fold));
}
