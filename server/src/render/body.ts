import type { Letter } from '../letter/letter';
import type { Block } from '../syntax/blocks';
import type { Comment } from '../syntax/comment';
import type { Heading } from '../syntax/heading';
import type { Item } from '../syntax/item';
import type { Paragraph } from '../syntax/plain';
import { memoize } from '../text/memoize';
import { commentRanges, withoutComments } from './comments';
import { headingBlocks, type HeadingPosition } from './heading';
import { LineRoles } from './lines';
import { listBlock, sameList } from './list';
import { Markdown } from './markdown';
import { paragraphBlocks, textBlocks } from './paragraph';
import { across, type RecordPlace } from './places';
import { tableBlock } from './table';
import type { TreeBlock } from './tree';

/**
 * What stands below the header. `valediction` is where its line begins (0-based UTF-16), Infinity when there is none.
 * `place` is called with where each piece comes from.
 */
export function bodyOf(letter: Letter, valediction: number, place: RecordPlace): TreeBlock[] {
  const roles = new LineRoles(letter, valediction);
  return new BodyReader(letter, roles, Markdown.of(letter.blocks), place).read();
}

class BodyReader {
  readonly #sections;
  readonly #evidence;
  readonly #out: TreeBlock[] = [];
  #items: Item[] = [];

  constructor(
    readonly letter: Letter,
    readonly roles: LineRoles,
    readonly markdown: Markdown,
    readonly place: RecordPlace,
  ) {
    this.#sections = new Map(letter.sections.map((section) => [section.heading, section]));
    this.#evidence = new Set(letter.bodies.flatMap(({ evidence }) => evidence.map(({ heading }) => heading)));
  }

  read(): TreeBlock[] {
    for (const block of this.letter.blocks) {
      if (block.kind === 'blank') continue;
      if (block.kind === 'item') this.#item(block);
      else if (block.kind === 'paragraph')
        this.#add(paragraphBlocks(block, this.roles, this.markdown, this.place));
      else this.#add(this.#placed(block));
    }
    this.#closeList();
    return this.#out;
  }

  /** What is not printed does not end a list either. */
  #add(blocks: readonly TreeBlock[]): void {
    if (blocks.length === 0) return;
    this.#closeList();
    this.#out.push(...blocks);
  }

  #item(item: Item): void {
    const last = this.#items.at(-1);
    if (last && !sameList(last, item)) this.#closeList();
    this.#items.push(item);
  }

  #closeList(): void {
    const [first] = this.#items;
    const last = this.#items.at(-1);
    if (first && last) {
      const list = listBlock(this.#items, this.markdown, this.place);
      this.place(list, across(first, last));
      this.#out.push(list);
    }
    this.#items = [];
  }

  #placed(block: Exclude<Block, Item | Paragraph>): TreeBlock[] {
    const blocks = this.#block(block);
    for (const one of blocks) this.place(one, block);
    return blocks;
  }

  #block(block: Exclude<Block, Item | Paragraph>): TreeBlock[] {
    const { markdown } = this;
    switch (block.kind) {
      case 'bom':
      case 'header':
      case 'blank':
        return [];
      case 'comment':
        return behindComment(block, markdown);
      case 'heading':
        return headingBlocks(block, this.#place(block), markdown);
      case 'table':
        return [tableBlock(block, this.letter.table, markdown, this.place)];
      case 'break':
        return [{ kind: 'rule' }];
      case 'conflict':
        return textBlocks(block, 'text', block.text, markdown);
      case 'code':
      case 'html':
      case 'quote':
        return [...nestedBlocks(block, markdown)];
    }
  }

  #place(heading: Heading): HeadingPosition {
    return {
      isTitle: heading === this.letter.title,
      section: this.#sections.get(heading),
      isEvidence: this.#evidence.has(heading),
    };
  }
}

/** What is written inside code, HTML and quotations. Comments in code are code. */
const nestedBlocks = memoize(({ kind, text }: Block, markdown: Markdown): readonly TreeBlock[] =>
  markdown.blocks(kind === 'code' ? text : withoutComments(text, commentRanges(text))),
);

/** Words after a comment, on the line where it ends, are words. */
function behindComment(block: Comment, markdown: Markdown): TreeBlock[] {
  if (!block.closed) return [];
  const behind = block.text.slice(block.body.to + '-->'.length);
  const words = withoutComments(behind, commentRanges(behind)).trim();
  return words === '' ? [] : textBlocks(block, 'text', words, markdown);
}
