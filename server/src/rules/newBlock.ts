import type { Letter } from '../letter/letter';
import { lineEndOf } from '../letter/lineEnd';
import type { Section } from '../letter/section';
import type { Block } from '../syntax/blocks';
import { Span } from '../text/span';
import type { Change } from './rule';

/**
 * Puts `text`, whose lines end in LF, as a block of its own below `block`, a block of `section` or its heading: with a
 * blank line on either side and none doubled.
 */
export function insertBelow(letter: Letter, section: Section, block: Block, text: string): Change {
  const { content } = block;
  const next = section.blocks[section.blocks.indexOf(block) + 1];
  // Behind the last block of a section comes a heading or the closing, unless the text ends there.
  const free = next ? next.kind === 'blank' : letter.blocks.at(-1)?.end === block.end;
  return {
    span: content.part(content.to - content.from),
    newText: withEnds(`\n\n${text}${free ? '' : '\n'}`, letter),
  };
}

/** Puts `text`, whose lines end in LF, as a block of its own above `block`, a block of `section`. */
export function insertAbove(letter: Letter, section: Section, block: Block, text: string): Change {
  const above = section.blocks[section.blocks.indexOf(block) - 1];
  return {
    span: new Span(block, 0, 0),
    newText: withEnds(`${above?.kind === 'blank' ? '' : '\n'}${text}\n\n`, letter),
  };
}

function withEnds(text: string, letter: Letter): string {
  return text.replaceAll('\n', lineEndOf(letter));
}
