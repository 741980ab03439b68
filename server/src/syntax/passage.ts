import { changed, type Changed } from '../text/changed';
import type { Block } from './blocks';
import type { Heading } from './heading';
import { readBlocks } from './reader';

/** At most this many blocks are a passage: so few that an edit may have all of them looked at again. */
const MOST = 16;

/**
 * A few blocks that follow upon one another. A heading begins a passage, so no passage reaches over one; otherwise
 * where passages end means nothing. They are what is remembered by: a passage that an edit does not touch stays the
 * same object, and so does what has been made from it.
 */
export class Passage {
  /** 0-based UTF-16 offset in the document. Moves when the text before it changes, and its blocks with it. */
  start = 0;
  readonly length: number;
  /** Its first block, when that is a heading. */
  readonly heading?: Heading;
  /** Has it a mark of a merge? */
  readonly conflict: boolean;
  #hasSigns: boolean | undefined;

  constructor(readonly blocks: readonly Block[]) {
    const [first] = blocks;
    if (first?.kind === 'heading') this.heading = first;
    let length = 0;
    let conflict = false;
    for (const block of blocks) {
      length += block.text.length;
      conflict ||= block.kind === 'conflict';
    }
    this.length = length;
    this.conflict = conflict;
  }

  get end(): number {
    return this.start + this.length;
  }

  /** Are there as many signs next to one another as a mark of a merge has, in whatever block? */
  get hasSigns(): boolean {
    return (this.#hasSigns ??= this.blocks.some(({ text }) => /[<=>|]{7}/.test(text)));
  }

  /** Puts the passage at an offset, and its blocks in it, which move with it from now on. */
  placeAt(start: number): this {
    this.start = start;
    let offset = 0;
    for (const block of this.blocks) {
      block.placeIn(this, offset);
      offset += block.text.length;
    }
    return this;
  }
}

/** Reads a text into passages; see `readBlocks`. */
export function readPassages(text: string): Passage[] {
  return passagesOf(readBlocks(text), 0);
}

/** Blocks that follow upon one another, as passages of which the first begins at `start`. */
export function passagesOf(blocks: readonly Block[], start: number): Passage[] {
  const passages: Passage[] = [];
  let at = start;
  const add = (some: readonly Block[]): void => {
    const passage = new Passage(some).placeAt(at);
    passages.push(passage);
    at = passage.end;
  };
  for (let from = 0; from < blocks.length;) {
    let to = from + 1;
    while (to < blocks.length && blocks[to]!.kind !== 'heading') to++;
    // In parts of much the same size: one that is cut in two may grow again before it is cut again.
    const parts = Math.ceil((to - from) / MOST);
    for (let part = 0; part < parts; part++)
      add(blocks.slice(from + share(to - from, part, parts), from + share(to - from, part + 1, parts)));
    from = to;
  }
  return passages;
}

function share(whole: number, part: number, parts: number): number {
  return Math.floor((whole * part) / parts);
}

export function blocksOf(passages: readonly Passage[]): Block[] {
  const all: Block[] = [];
  for (const { blocks } of passages) for (const block of blocks) all.push(block);
  return all;
}

/** The blocks that one list of passages has and another has not; a passage that has changed has most of its blocks left. */
export function changedBlocks(old: readonly Passage[], now: readonly Passage[]): Changed<Block> {
  const { gone, come } = changed(old, now);
  return changed(blocksOf(gone), blocksOf(come));
}
