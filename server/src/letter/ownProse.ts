import type { Passage } from '../syntax/passage';
import { inEach, join, NOTHING } from '../text/inEach';
import { memoize } from '../text/memoize';
import type { Span } from '../text/span';
import type { Framework } from '../framework/framework';
import type { Closing } from './closing';
import type { Outline } from './letter';
import type { Section } from './section/section';
import { fieldsIn } from './section/fields';

/** What else is looked at: the same for all paragraphs of a letter. */
interface ProseContext {
  readonly framework: Framework;
  /** The letter's year. */
  readonly year: number | undefined;
}

/**
 * Looks for something in every paragraph in the letter's own words: before the first section, at the top of the
 * sections, and in the closing; no points, no fields. What was found where nothing has changed is kept.
 *
 * @param find is given a paragraph and the section that it stands in, and must look at nothing else but the context
 */
export function inOwnProse<Found>(
  find: (paragraph: Span, section: Section | undefined, context: ProseContext) => Iterable<Found>,
): (outline: Outline) => readonly Found[] {
  const inPassage = memoize((passage: Passage, framework: Framework, year: number | undefined) => {
    const fields = fieldsIn(passage, framework);
    return inEach(passage.blocks, (block) =>
      block.kind === 'paragraph' && !fields.some(({ line }) => line.anchor === block)
        ? find(block.content, undefined, { framework, year })
        : NOTHING,
    );
  });
  const inSection = memoize((section: Section, framework: Framework, year: number | undefined) =>
    inEach(section.prose, (paragraph) => find(paragraph, section, { framework, year })),
  );
  const inClosing = memoize(({ blocks }: Closing, framework: Framework, year: number | undefined) =>
    inEach(blocks, (block) =>
      block.kind === 'paragraph' ? find(block.content, undefined, { framework, year }) : NOTHING,
    ),
  );
  return ({ introduction, sections, closing, framework, header }) => {
    const year = header?.year;
    const before = inEach(introduction, (passage) => inPassage(passage, framework, year));
    const within = inEach(sections, (section) => inSection(section, framework, year));
    const after = closing ? inClosing(closing, framework, year) : NOTHING;
    return join(join(before, within), after);
  };
}
