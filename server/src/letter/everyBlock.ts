import type { Framework } from '../framework/framework';
import type { Block } from '../syntax/blocks';
import { changedBlocks, type Passage } from '../syntax/passage';
import type { Letter } from './letter';

/**
 * Looks for something in every block of a letter by itself. What was found in blocks that an edit has not touched is
 * kept, so a key costs a few blocks and not the letter.
 *
 * @param find is given one block, and must look at nothing else but the framework
 */
export function everyBlock<Found>(
  find: (block: Block, framework: Framework) => Iterable<Found>,
): (letter: Pick<Letter, 'memory' | 'passages' | 'framework'>) => readonly Found[] {
  const nothingFound = (): FoundIn<Found> => new FoundIn(find);
  return ({ memory, passages, framework }) => memory.of(nothingFound).all(passages, framework);
}

/** What was found in the blocks of one version of a letter. */
class FoundIn<Found> {
  #passages: readonly Passage[] = [];
  #framework: Framework | undefined;
  /** The blocks with something in them, in order. */
  #found: { readonly block: Block; readonly here: readonly Found[] }[] = [];
  #all: readonly Found[] = [];

  constructor(readonly find: (block: Block, framework: Framework) => Iterable<Found>) {}

  all(passages: readonly Passage[], framework: Framework): readonly Found[] {
    if (this.#framework !== framework) {
      [this.#passages, this.#found, this.#all] = [[], [], []];
      this.#framework = framework;
    }
    const { gone, come } = changedBlocks(this.#passages, passages);
    this.#passages = passages;
    const left = new Set(gone);
    const kept = this.#found.filter(({ block }) => !left.has(block));
    const made: { block: Block; here: Found[] }[] = [];
    for (const block of come) {
      let here: Found[] | undefined;
      for (const one of this.find(block, framework)) (here ??= []).push(one);
      if (here) made.push({ block, here });
    }
    if (made.length > 0 || kept.length < this.#found.length) {
      this.#found = [...kept, ...made].sort((a, b) => a.block.start - b.block.start);
      this.#all = this.#found.flatMap(({ here }) => here);
    }
    return this.#all;
  }
}

/** The first block that is as asked for; looks no further than that. */
export function firstBlock(
  { passages }: Pick<Letter, 'passages'>,
  is: (block: Block) => boolean,
): Block | undefined {
  for (const { blocks } of passages) {
    const found = blocks.find(is);
    if (found) return found;
  }
  return undefined;
}
