import type { Framework } from '../framework/framework';
import type { Block } from '../syntax/blocks';
import { changedBlocks, type Passage } from '../syntax/passage';
import { changed, type Changed } from '../text/changed';
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
  const nothingFound = (): FoundIn<Block, Found> => new FoundIn(find, changedBlocks);
  return ({ memory, passages, framework }) => memory.of(nothingFound).all(passages, framework);
}

/** The same for what is looked for in a passage, whose blocks stand side by side. */
export function everyPassage<Found>(
  find: (passage: Passage, framework: Framework) => Iterable<Found>,
): (letter: Pick<Letter, 'memory' | 'passages' | 'framework'>) => readonly Found[] {
  const nothingFound = (): FoundIn<Passage, Found> => new FoundIn(find, changed);
  return ({ memory, passages, framework }) => memory.of(nothingFound).all(passages, framework);
}

/** What was found in the blocks, or in the passages, of one version of a letter. */
class FoundIn<Unit extends { readonly start: number }, Found> {
  #passages: readonly Passage[] = [];
  #framework: Framework | undefined;
  /** The units with something in them, in order. */
  #found: { readonly unit: Unit; readonly here: readonly Found[] }[] = [];
  #all: readonly Found[] = [];

  constructor(
    readonly find: (unit: Unit, framework: Framework) => Iterable<Found>,
    readonly changedIn: (old: readonly Passage[], now: readonly Passage[]) => Changed<Unit>,
  ) {}

  all(passages: readonly Passage[], framework: Framework): readonly Found[] {
    if (this.#framework !== framework) {
      [this.#passages, this.#found, this.#all] = [[], [], []];
      this.#framework = framework;
    }
    const { gone, come } = this.changedIn(this.#passages, passages);
    this.#passages = passages;
    const left = new Set(gone);
    const kept = this.#found.filter(({ unit }) => !left.has(unit));
    const made: { unit: Unit; here: Found[] }[] = [];
    for (const unit of come) {
      let here: Found[] | undefined;
      for (const one of this.find(unit, framework)) (here ??= []).push(one);
      if (here) made.push({ unit, here });
    }
    if (made.length > 0 || kept.length < this.#found.length) {
      this.#found = [...kept, ...made].sort((a, b) => a.unit.start - b.unit.start);
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
