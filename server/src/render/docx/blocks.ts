import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  type INumberingOptions,
  type IParagraphOptions,
  type Table,
} from 'docx';
import type { PrintedHeadPart, TreeBlock, TreeList } from '../tree';
import { inlineRuns, lineRuns } from './inline';
import { BULLETED, BULLETS, DEEPEST, numbered } from './styles';
import { tableOf } from './table';

type Child = Paragraph | Table;
type Look = Pick<IParagraphOptions, 'style' | 'numbering' | 'indent'>;

const HEADINGS = [
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

const STYLE_OF = { valediction: 'Valediction', signature: 'Signature' } as const;

/** Makes the blocks of a document, and the numberings that its lists need. */
export class Blocks {
  /** @param width of the page between its margins, in twentieths of a point; A4 if left out */
  constructor(readonly width?: number) {}

  readonly numberings: INumberingOptions['config'][number][] = [BULLETED];

  /** Date, addressee or sender; the letterhead is the page's header. */
  head({ kind, lines }: PrintedHeadPart): Paragraph {
    const shown = kind === 'sender' ? [`From: ${lines.join(' ')}`] : lines;
    return new Paragraph({ style: 'Address', children: lineRuns(shown) });
  }

  block(block: TreeBlock, look: Look = {}): Child[] {
    switch (block.kind) {
      case 'title':
        return [new Paragraph({ heading: HeadingLevel.TITLE, children: inlineRuns(block.content) })];
      case 'heading':
        return [new Paragraph({ heading: HEADINGS[block.level - 2], children: inlineRuns(block.content) })];
      case 'grade':
        return [new Paragraph({ style: 'Grade', children: lineRuns([block.text]) })];
      case 'paragraph': {
        const style = block.role in STYLE_OF ? STYLE_OF[block.role as keyof typeof STYLE_OF] : undefined;
        return [new Paragraph({ ...(style && { style }), ...look, children: inlineRuns(block.content) })];
      }
      case 'table':
        return [tableOf(block, this.width), new Paragraph({})];
      case 'list':
        return this.#list(block, 0);
      case 'quote':
        return block.blocks.flatMap((inside) => this.block(inside, { style: 'Quotation' }));
      case 'code':
        return [new Paragraph({ ...look, style: 'Code', children: lineRuns(block.text.split('\n')) })];
      case 'rule':
        return [
          new Paragraph({
            style: 'Rule',
            border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '767676' } },
          }),
        ];
    }
  }

  #list({ ordered, start, items }: TreeList, level: number): Child[] {
    const reference = ordered ? this.#numbering(start) : BULLETS;
    const depth = Math.min(level, DEEPEST);
    return items.flatMap((item) => this.#item(item, { reference, level: ordered ? 0 : depth }, depth));
  }

  /** The mark stands before the first paragraph; the others stand below its words. */
  #item(item: readonly TreeBlock[], numbering: { reference: string; level: number }, depth: number): Child[] {
    const [first, ...others] = item;
    const opens = first?.kind === 'paragraph';
    const marked = opens ? this.block(first, { numbering }) : [new Paragraph({ numbering })];
    const below = opens ? others : item;
    return [
      ...marked,
      ...below.flatMap((block) =>
        block.kind === 'list'
          ? this.#list(block, depth + 1)
          : this.block(block, { indent: { left: 425 * (depth + 1) } }),
      ),
    ];
  }

  #numbering(start: number): string {
    const reference = `numbers-${this.numberings.length}`;
    this.numberings.push(numbered(reference, start));
    return reference;
  }
}
