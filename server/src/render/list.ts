import type { Item } from '../syntax/item';
import { memoize } from '../text/memoize';
import { commentRanges, withoutComments } from './comments';
import type { Markdown } from './markdown';
import type { RecordPlace } from './places';
import type { TreeBlock, TreeList } from './tree';

/** What follows one another in a list, as one. */
export function listBlock(items: readonly Item[], markdown: Markdown, place: RecordPlace): TreeList {
  const first = items[0];
  return {
    kind: 'list',
    ordered: first?.ordered ?? false,
    start: Number.parseInt(first?.marker.text ?? '1', 10) || 0,
    items: items.map((item) => {
      const blocks = itemBlocks(item, markdown);
      place(blocks, item);
      return blocks;
    }),
  };
}

/** Does an item go on with the list that ends with another? */
export function sameList(last: Item, item: Item): boolean {
  return last.ordered === item.ordered && last.marker.text.slice(-1) === item.marker.text.slice(-1);
}

const itemBlocks = memoize((item: Item, markdown: Markdown): readonly TreeBlock[] => {
  const { text, body } = item;
  const words = withoutComments(text, commentRanges(text), body.from, body.to);
  return markdown.blocks(withoutIndent(words, body.from));
});

/** Lines of an item without the indent that makes them its own; `width` is where its words begin. */
function withoutIndent(text: string, width: number): string {
  const [first = '', ...others] = text.split(/\r\n|\r|\n/);
  const moved = others.map((line) => {
    let from = 0;
    while (from < width && line[from] === ' ') from++;
    return line.slice(line[from] === '\t' ? from + 1 : from);
  });
  return [first, ...moved].join('\n');
}
