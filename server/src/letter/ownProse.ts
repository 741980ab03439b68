import { memoize } from '../text/memoize';
import type { Span } from '../text/span';
import type { Letter } from './letter';
import type { Section } from './section/section';
import { fieldsIn } from './section/fields';

/** A paragraph in the letter's own words. */
export interface OwnParagraph {
  readonly paragraph: Span;
  /** The section that it stands in, above the lists. */
  readonly section?: Section;
}

/** Paragraphs before the first section, at the top of the sections, and in the closing: no points, no fields. */
export function ownProse({ introduction, sections, closing, framework }: Letter): OwnParagraph[] {
  const found: OwnParagraph[] = [];
  for (const passage of introduction) {
    const fields = new Set(fieldsIn(passage, framework).map(({ line }) => line.anchor));
    for (const block of passage.blocks)
      if (block.kind === 'paragraph' && !fields.has(block)) found.push({ paragraph: contentOf(block) });
  }
  for (const section of sections) for (const paragraph of section.prose) found.push({ paragraph, section });
  for (const block of closing?.blocks ?? [])
    if (block.kind === 'paragraph') found.push({ paragraph: contentOf(block) });
  return found;
}

/** The same span as long as the block is the same. */
const contentOf = memoize((block: { readonly content: Span }) => block.content);
