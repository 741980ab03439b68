import type { Framework } from '../framework/framework';
import type { Block } from '../syntax/blocks';
import type { Passage } from '../syntax/passage';
import { changed } from '../text/changed';
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

/** What was found in the passages of one version of a letter. */
class FoundIn<Found> {
  #passages: readonly Passage[] = [];
  #framework: Framework | undefined;
  /** The passages with something in them, in order. */
  #found: { readonly passage: Passage; readonly here: readonly Found[] }[] = [];
  #all: readonly Found[] = [];

  constructor(readonly find: (block: Block, framework: Framework) => Iterable<Found>) {}

  all(passages: readonly Passage[], framework: Framework): readonly Found[] {
    if (this.#framework !== framework) {
      [this.#passages, this.#found, this.#all] = [[], [], []];
      this.#framework = framework;
    }
    const { gone, come } = changed(this.#passages, passages);
    this.#passages = passages;
    const left = new Set(gone);
    const kept = this.#found.filter(({ passage }) => !left.has(passage));
    const made = come.flatMap((passage) => {
      const here: Found[] = [];
      for (const block of passage.blocks) for (const one of this.find(block, framework)) here.push(one);
      return here.length > 0 ? [{ passage, here }] : [];
    });
    if (made.length > 0 || kept.length < this.#found.length) {
      this.#found = [...kept, ...made].sort((a, b) => a.passage.start - b.passage.start);
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
