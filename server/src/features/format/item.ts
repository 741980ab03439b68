import type { Block } from '../../syntax/blocks';
import type { Item } from '../../syntax/item';
import { readBlocks } from '../../syntax/reader';
import { skipSpaces } from '../../text/white';
import { isSpread, joined } from './gaps';
import { linesOf, readsAs, sameLines, type Unit, type Written } from './unit';
import { columnsOf, dedent, trimEnd } from './white';

/** Writes what stands in an item; nothing where it is left as it is. */
type WriteInside = (block: Block) => Written | undefined;

/**
 * An item: `-`, one space, and what stands in it, in the canonical form too and indented below its first word. A
 * number stays as it is: its digits are the writer's.
 */
export function writeItem(block: Item, writeInside: WriteInside): Written {
  const asItIs = linesOf(block);
  const mark = block.ordered ? block.marker.text : '-';
  const content = contentOf(block);
  const written = content && writeContent(content, writeInside);
  if (written) {
    const indent = ' '.repeat(mark.length + 1);
    const lines = written.lines.map((line, i) =>
      i === 0 ? firstLine(mark, line, asItIs[0]!) : line === '' ? '' : indent + line,
    );
    if (sameLines(lines, asItIs) || readsAs('item', lines)) return { lines, spread: written.spread };
  }
  return { lines: asItIs, spread: asItIs.some((line) => trimEnd(line) === '') };
}

/** A point that has no words yet keeps the space after its mark, where the words will come. */
function firstLine(mark: string, words: string, asItIs: string): string {
  return words === '' && trimEnd(asItIs) === asItIs ? mark : `${mark} ${words}`;
}

/** The lines of an item without its marker and their indents. */
function contentOf(block: Item): string[] | undefined {
  const [first = '', ...others] = linesOf(block);
  const words = skipSpaces(first, block.marker.to, first.length);
  if (words < first.length) {
    const columns = columnsOf(first.slice(0, words));
    // Five and more columns after the mark make code of what follows.
    if (columns - columnsOf(first.slice(0, block.marker.to)) > 4 || isUnsure(others, columns))
      return undefined;
    return [first.slice(words), ...others.map((line) => dedent(line, columns))];
  }
  const [second] = others;
  if (second === undefined) return [''];
  // Words below a lone marker are for certain the item's only if they are indented.
  const columns = columnsOf(second) - columnsOf(dedent(second, Infinity));
  return columns >= 2 && columns < 6 && columns < second.length
    ? others.map((line) => dedent(line, columns))
    : undefined;
}

/** Is there a line that is indented less than the item's words, and that other programs may take for no part of it? */
function isUnsure(lines: readonly string[], columns: number): boolean {
  return lines.some((line, i) => {
    const words = dedent(line, Infinity);
    if (words === '' || columnsOf(line.slice(0, line.length - words.length)) >= columns) return false;
    return lines[i - 1]?.trim() === '' || readBlocks(words)[0]?.kind !== 'paragraph';
  });
}

function writeContent(lines: readonly string[], writeInside: WriteInside): Written | undefined {
  const blocks = readBlocks(`${lines.join('\n')}\n`);
  if (blocks.some(isBroken)) return undefined;
  const units = blocks.flatMap((block): Unit[] => {
    const { start, end, kind } = block;
    if (kind === 'blank') return [];
    const written = writeInside(block) ?? { lines: linesOf(block) };
    return [{ start, end, kind, ...written, ordered: kind === 'item' && block.ordered }];
  });
  const spread = isSpread(units);
  return units.length === 0 ? { lines: [''] } : { lines: joined(units, spread), spread };
}

function isBroken(block: Block): boolean {
  return block.kind === 'conflict' || (block.kind === 'comment' && !block.closed);
}
