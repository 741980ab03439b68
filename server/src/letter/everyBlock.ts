import type { Framework } from '../framework/framework';
import type { Block } from '../syntax/blocks';
import type { Passage } from '../syntax/passage';
import { inEach } from '../text/inEach';
import { memoize } from '../text/memoize';
import type { Letter } from './letter';

/**
 * Looks for something in every block of a letter by itself. What was found in a passage that an edit has not touched is
 * kept, so a key costs a few blocks and not the letter.
 *
 * @param find is given one block, and must look at nothing else but the framework
 */
export function everyBlock<Found>(
  find: (block: Block, framework: Framework) => Iterable<Found>,
): (letter: Pick<Letter, 'passages' | 'framework'>) => readonly Found[] {
  const foundIn = memoize(({ blocks }: Passage, framework: Framework) =>
    inEach(blocks, (block) => find(block, framework)),
  );
  return ({ passages, framework }) => inEach(passages, (passage) => foundIn(passage, framework));
}

/** The same for what is looked for in a passage, whose blocks stand side by side. */
export function everyPassage<Found>(
  find: (passage: Passage, framework: Framework) => Iterable<Found>,
): (letter: Pick<Letter, 'passages' | 'framework'>) => readonly Found[] {
  const foundIn = memoize((passage: Passage, framework: Framework) => [...find(passage, framework)]);
  return ({ passages, framework }) => inEach(passages, (passage) => foundIn(passage, framework));
}

/** The first block that fits; looks no further than that. */
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
