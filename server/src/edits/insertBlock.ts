import type { Letter } from '../letter/letter';
import { lineEndOf } from '../letter/lineEnd';
import type { Block } from '../syntax/blocks';
import { Span } from '../text/span';
import type { Change } from './change';

/**
 * Puts text as blocks of its own before the block at `index` (the number of blocks: at the end), a blank line apart
 * from what stands around it. `text` has the letter's line ends and none at its end; `gap` is what follows it when
 * another block does.
 */
export function insertBlock(letter: Letter, index: number, text: string, gap?: string): Change {
  const { blocks } = letter;
  const end = lineEndOf(letter);
  // Blank lines at the end of the text stay there.
  const at = index === blocks.length && blocks[index - 1]?.kind === 'blank' ? index - 1 : index;
  const before = blocks[at - 1];
  const after = blocks[at];
  const above =
    before === undefined || before.kind === 'blank' || before.kind === 'bom'
      ? ''
      : endsLine(before)
        ? end
        : end + end;
  if (!after) {
    const below = before && !endsLine(before) ? '' : end;
    const place = before ? new Span(before, before.text.length, before.text.length) : letter.origin;
    return { span: place, newText: above + text + below };
  }
  const below = after.kind === 'blank' ? end : (gap ?? end + end);
  return { span: new Span(after, 0, 0), newText: above + text + below };
}

/** The same right below a block, with `text` whose lines end in LF. */
export function insertBelow(letter: Letter, block: Block, text: string): Change {
  return insertBlock(letter, letter.blocks.indexOf(block) + 1, text.replaceAll('\n', lineEndOf(letter)));
}

/** The same right above a block. */
export function insertAbove(letter: Letter, block: Block, text: string): Change {
  return insertBlock(letter, letter.blocks.indexOf(block), text.replaceAll('\n', lineEndOf(letter)));
}

function endsLine({ content, text }: Block): boolean {
  return content.to < text.length;
}
