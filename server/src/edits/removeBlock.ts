import type { Block } from '../syntax/blocks';
import { Span } from '../text/span';
import type { Change } from './change';

/** Takes a block out, with the blank lines after it, so that what stands around it stays one blank line apart. */
export function removeBlock(block: Block, blocks: readonly Block[]): Change[] {
  const index = blocks.indexOf(block);
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  const spare = before?.kind === 'blank' ? (after === undefined ? before : after) : undefined;
  const gone = spare?.kind === 'blank' ? [block, spare] : [block];
  return gone.map((one) => ({ span: new Span(one, 0, one.text.length), newText: '' }));
}
