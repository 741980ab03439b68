import { closingStart } from '../closing';
import { directives } from '../directive';
import type { Letter } from '../letter';
import type { Section } from './section';

/** A section with what belongs to it; indices into the letter's blocks, `to` exclusive. */
export interface SectionPart {
  readonly section: Section;
  /** The heading, or the first of the comments directly above it. */
  readonly from: number;
  /** After the blank lines at the section's end. */
  readonly to: number;
}

/** The sections of a letter as pieces that, put one after another, are the text from the first to the closing. */
export function sectionParts(letter: Letter): SectionPart[] {
  const headings = new Set(letter.sections.map(({ heading }) => heading));
  const starts = letter.blocks.flatMap((block, index) =>
    block.kind === 'heading' && headings.has(block) ? [startOf(index, letter)] : [],
  );
  const end = endOfSections(letter);
  return letter.sections.map((section, i) => ({ section, from: starts[i]!, to: starts[i + 1] ?? end }));
}

/** The index of the block where the closing begins; the number of blocks without a closing. */
export function endOfSections({ blocks, closing, sections, framework }: Letter): number {
  const first = closing?.blocks[0];
  if (first) return blocks.indexOf(first);
  return sections.length === 0 ? closingStart(blocks, framework) : blocks.length;
}

/** Comments that touch the heading are about it, and so is one that suppresses the line below, blank lines or not. */
function startOf(heading: number, { blocks }: Letter): number {
  let from = heading;
  for (;;) {
    const above = blocks[from - 1]?.kind === 'blank' ? from - 2 : from - 1;
    const block = blocks[above];
    if (block?.kind !== 'comment') return from;
    const touches = above === from - 1;
    if (!touches && !directives([block]).some(({ kind }) => kind === 'disable-next-line')) return from;
    from = above;
  }
}

/**
 * Is it clear where the last section ends? Not when text follows its last point or, in a letter without a closing,
 * when it is all prose: the last paragraphs may well be thanks in other words than the framework knows.
 */
export function endIsClear({ bodies, closing }: Letter): boolean {
  const body = bodies.at(-1);
  const blocks = body?.blocks.filter(({ kind }) => kind !== 'blank') ?? [];
  const last = blocks[blocks.length - 1];
  if (!body || last?.kind !== 'paragraph') return true;
  const group = body.evidence.at(-1);
  if (group) return group.none && !group.paragraphs.includes(last);
  return closing !== undefined || body.section.fields.some(({ line }) => line.anchor === last);
}
