import type { Framework } from '../framework/framework';
import type { Block } from '../syntax/blocks';
import type { Passage } from '../syntax/passage';
import { inEach, listOf, NOTHING } from '../text/inEach';
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
): Finder<Found> {
  return everyPassage(({ blocks }, framework) => inEach(blocks, (block) => find(block, framework)));
}

type Finder<Found> = (letter: Pick<Letter, 'passages' | 'framework'>) => readonly Found[];

/** The same for what is looked for in a passage, whose blocks stand side by side. */
export function everyPassage<Found>(
  find: (passage: Passage, framework: Framework) => Iterable<Found>,
): Finder<Found> {
  const number = finders++;
  return ({ passages, framework }) => {
    const records = recordsOf(passages, framework);
    let all: Found[] | undefined;
    for (let i = 0; i < records.length; i++) {
      const record = records[i]!;
      // Under its number stands what this function has found.
      const found = (record[number] ??= listOf(find(passages[i]!, framework)));
      if (found !== NOTHING) for (const one of found as readonly Found[]) (all ??= []).push(one);
    }
    return all ?? NOTHING;
  };
}

let finders = 0;

/** What was found in a passage, by the number of what looked for it. */
type FoundByNumber = (readonly unknown[] | undefined)[];

const recordOf = memoize((_passage: Passage, _framework: Framework): FoundByNumber => []);
/** Looked up once for a letter, and not by each that looks for something. */
const recordsOf = memoize((passages: readonly Passage[], framework: Framework) =>
  passages.map((passage) => recordOf(passage, framework)),
);

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
