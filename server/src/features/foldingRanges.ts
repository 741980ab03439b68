import type { Letter } from '../letter/letter';
import type { Section } from '../letter/section';
import type { Block } from '../syntax/blocks';
import type { OffsetRange } from '../text/span';

/** A part that can be folded: 0-based UTF-16 offsets; `end` lies behind the last word, before its line end (T51). */
export interface Fold extends OffsetRange {
  readonly kind?: 'comment' | 'header';
  /** How many folds it lies in. */
  readonly depth: number;
}

/** What can be folded, in the order of the text. Which of them are of one line alone is the editor's count. */
export function folds(letter: Letter): Fold[] {
  const { header, blocks, table, sections, closing } = letter;
  const found: Fold[] = [];
  if (header) found.push({ ...rangeOf([header.block]), kind: 'header', depth: 0 });
  for (const section of sections) found.push(...foldsOf(section));
  if (table) found.push({ ...rangeOf([table.block]), depth: depthAt(table.block.start, found) });
  if (closing) found.push({ ...rangeOf(closing.blocks), depth: 0 });
  for (const block of blocks)
    if (block.kind === 'comment' || block.kind === 'code')
      found.push({
        ...rangeOf([block]),
        ...(block.kind === 'comment' ? { kind: 'comment' } : {}),
        depth: depthAt(block.start, found),
      });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A section, and what lies below each of its headings. */
function foldsOf({ heading, blocks }: Section): Fold[] {
  const found: Fold[] = [{ ...rangeOf([heading, ...blocks]), depth: 0 }];
  /** Headings whose part has not ended yet: their level and where they stand among the blocks. */
  const open: { level: number; at: number }[] = [];
  const close = (level: number, end: number): void => {
    while (open.length > 0 && open[open.length - 1]!.level >= level) {
      const { at } = open.pop()!;
      found.push({ ...rangeOf(blocks.slice(at, end)), depth: open.length + 1 });
    }
  };
  blocks.forEach((block, at) => {
    if (block.kind !== 'heading') return;
    close(block.level, at);
    open.push({ level: block.level, at });
  });
  close(0, blocks.length);
  return found;
}

function depthAt(offset: number, folds: readonly Fold[]): number {
  let depth = 0;
  for (const fold of folds)
    if (fold.start <= offset && offset < fold.end) depth = Math.max(depth, fold.depth + 1);
  return depth;
}

/** From the first block to the last one with words. */
function rangeOf(blocks: readonly Block[]): OffsetRange {
  const last = blocks.findLast(({ kind }) => kind !== 'blank') ?? blocks[0]!;
  return { start: blocks[0]!.start, end: Math.max(blocks[0]!.start, endOfWords(last)) };
}

/** A block that nothing ends may hold blank lines behind its last words. */
function endOfWords(block: Block): number {
  return block.start + block.text.trimEnd().length;
}

/** At most `limit` folds: the deepest go first, of those as deep the last (T17). */
export function withinLimit(all: readonly Fold[], limit: number): Fold[] {
  if (all.length <= limit) return [...all];
  const kept = new Set([...all].sort((a, b) => a.depth - b.depth || a.start - b.start).slice(0, limit));
  return all.filter((fold) => kept.has(fold));
}
