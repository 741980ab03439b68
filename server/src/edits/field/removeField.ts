import type { Letter } from '../../letter/letter';
import { Span } from '../../text/span';
import type { Change } from '../change';
import { removeBlock } from '../removeBlock';

/**
 * Takes a whole line out of its paragraph. A paragraph that has no other line goes with the blank lines after it,
 * so that what stands around it stays one blank line apart.
 */
export function removeLine(line: Span, { blocks }: Letter): Change[] {
  const index = blocks.findIndex(({ end }) => end > line.start);
  const block = blocks[index];
  if (!block) return [];
  const lines = block.lines();
  const at = lines.findIndex(({ start }) => start === line.start);
  const next = lines[at + 1];
  if (next) return [remove(new Span(block, line.from, next.from))];
  const previous = lines[at - 1];
  if (previous) return [remove(new Span(block, previous.to, line.to))];
  return removeBlock(block, blocks);
}

/** Does the line say nothing besides the field, so that nothing is lost when it goes? */
export function isBareLine(line: Span): boolean {
  return !line.text.includes('<!--');
}

function remove(span: Span): Change {
  return { span, newText: '' };
}
