import type { Section } from '../letter/section/section';
import type { Heading } from '../syntax/heading';
import { memoize } from '../text/memoize';
import { commentRanges, withoutComments } from './comments';
import { gradeLine } from './lines';
import type { Markdown } from './markdown';
import { clean } from './safe';
import type { Inline, TreeBlock } from './tree';

/** What is known of a heading from the sections of the letter. */
export interface HeadingPosition {
  readonly isTitle: boolean;
  /** The section that it opens. */
  readonly section?: Section;
  readonly isEvidence: boolean;
}

/** A heading, with the grade that stands on its line below it. An empty one is not printed. */
export function headingBlocks(block: Heading, place: HeadingPosition, markdown: Markdown): TreeBlock[] {
  const grade = place.section?.naming.grade;
  const words = grade ? place.section.naming.name : block.title;
  const content = contentOf(block, markdown, words.from, words.to);
  const blocks: TreeBlock[] = content.length > 0 ? [heading(block, place, content)] : [];
  if (grade && !grade.span.isEmpty) blocks.push({ kind: 'grade', text: clean(gradeLine(grade.span.text)) });
  return blocks;
}

const contentOf = memoize(({ text }: Heading, markdown: Markdown, from: number, to: number) =>
  markdown.line(withoutComments(text, commentRanges(text), from, to)),
);

function heading(block: Heading, place: HeadingPosition, content: readonly Inline[]): TreeBlock {
  if (place.isTitle) return { kind: 'title', content };
  // A letter has one title; a section is a section whatever the number of its hashes.
  if (place.section) return { kind: 'heading', role: 'section', level: 2, content };
  const level = Math.max(2, block.level);
  return place.isEvidence
    ? { kind: 'heading', role: 'evidence', level: 3, content }
    : { kind: 'heading', role: 'other', level, content };
}
