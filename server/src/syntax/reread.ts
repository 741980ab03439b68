import type { TextEdit } from '../text/edit';
import type { Block } from './blocks';
import { readBlocks, readBlocksFrom } from './reader';

/** What an edit of a text has made of its blocks. */
export interface Reread {
  /** The blocks of the new text. Those that the edit did not touch are the old ones, moved. */
  readonly blocks: Block[];
  /** How many blocks were read: the work that the edit cost. */
  readonly read: number;
}

/**
 * Reads again what an edit touches. What follows is kept from the first place on where a new block ends exactly where
 * an old one begins. The old list must not be used afterwards: its blocks have moved.
 */
export function reread(blocks: readonly Block[], edit: TextEdit): Reread {
  const first = firstToRead(blocks, edit);
  if (first === undefined) return readAll(blocks, edit);
  const start = blocks[first]!.start;
  const grown = edit.newText.length - (edit.end - edit.start);
  for (let take = 16; ; take *= 4) {
    const last = Math.min(blocks.length, indexAt(blocks, edit.end) + take);
    const window = blocks
      .slice(first, last)
      .map(({ text }) => text)
      .join('');
    const text = window.slice(0, edit.start - start) + edit.newText + window.slice(edit.end - start);
    const kept = resumes(blocks, last - (last < blocks.length ? AHEAD : 0), edit, grown);
    let next = blocks.length;
    const made = readBlocksFrom(text, start, blocks.slice(Math.max(0, first - 2), first), (end, block) => {
      const index = kept.get(end);
      // What may follow depends on whether a list stands just before.
      if (index === undefined || !sameBefore(block, blocks[index - 1])) return false;
      next = index;
      return true;
    });
    if (next === blocks.length && last < blocks.length) continue;
    if (made.some(({ kind }) => kind === 'conflict')) return readAll(blocks, edit);
    for (let i = next; i < blocks.length; i++) blocks[i]!.start += grown;
    return { blocks: [...blocks.slice(0, first), ...made, ...blocks.slice(next)], read: made.length };
  }
}

/** No block looks further ahead than its next two lines with words: past this many blocks nothing matters to it. */
const AHEAD = 8;

/** Where reading has to begin; undefined when the whole text has to be read. */
function firstToRead(blocks: readonly Block[], edit: TextEdit): number | undefined {
  const bom = blocks[0]?.kind === 'bom' ? 1 : 0;
  const opening = blocks[bom];
  // A header is looked for from the beginning on, and far ahead where it has no end.
  if (!opening || edit.start <= Math.max(opening.end, 8)) return undefined;
  if (opening.kind === 'break' || (opening.kind === 'header' && !opening.closed)) return undefined;
  if (blocks.some(({ kind }) => kind === 'conflict')) return undefined;
  return Math.max(opening.kind === 'header' ? bom + 1 : bom, indexAt(blocks, edit.start) - AHEAD);
}

/** The block that holds an offset; one that begins there does not count, its beginning may now belong to another. */
function indexAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start < offset) low = middle;
    else high = middle;
  }
  return low;
}

/** By their offset in the new text, the old blocks behind the edit, up to `last`, from which on all may be kept. */
function resumes(blocks: readonly Block[], last: number, edit: TextEdit, grown: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = indexAt(blocks, edit.end) + 1; i <= last && i < blocks.length; i++) {
    const { start } = blocks[i]!;
    if (start >= edit.end && start + grown >= edit.start + edit.newText.length) found.set(start + grown, i);
  }
  return found;
}

/** Do two blocks leave what follows them the same? A list reaches over its end, and over blank lines behind it. */
function sameBefore(a: Block, b: Block | undefined): boolean {
  return a.kind === b?.kind && a.kind !== 'blank';
}

function readAll(blocks: readonly Block[], edit: TextEdit): Reread {
  const old = blocks.map(({ text }) => text).join('');
  const made = readBlocks(old.slice(0, edit.start) + edit.newText + old.slice(edit.end));
  return { blocks: made, read: made.length };
}
