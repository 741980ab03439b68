import { readLetter, type Letter } from '../letter/letter';
import type { Block } from '../syntax/blocks';
import { applyEdits } from '../text/edit';
import { editsOf } from './editsOf';
import type { Fix } from './change';

/**
 * The fix, or a disabled one in its place if it would make another thing of a block that it only moves or stands
 * next to: text put after an open code fence or comment, say, would disappear in it.
 */
export function keepingBlocks(fix: Fix, { blocks, framework }: Letter): Fix {
  const text = blocks.map((block) => block.text).join('');
  const left = new Map<string, number>();
  const after = readLetter(applyEdits(text, editsOf(fix.changes)), { frameworks: [framework] });
  for (const block of after.blocks) left.set(keyOf(block), (left.get(keyOf(block)) ?? 0) + 1);
  for (const block of blocks) {
    if (block.kind === 'blank') continue;
    const count = left.get(keyOf(block)) ?? 0;
    if (count === 0)
      return { ...fix, changes: [], disabled: 'The surrounding text is ambiguous; change it by hand.' };
    left.set(keyOf(block), count - 1);
  }
  return fix;
}

function keyOf(block: Block): string {
  return `${block.kind} ${block.text.trimEnd()}`;
}
