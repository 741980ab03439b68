import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import type { Block } from '../syntax/blocks';
import { inlines, type LineEnds } from './inline';
import { clean, isSafeLink } from './safe';
import { readSmallMarks } from './smallMarks';
import type { TreeCell, Inline, TreeBlock } from './tree';

/**
 * Markdown in the words of a letter. What looks like HTML is words, but for raised, lowered and struck text. All letters without references share one object, so
 * what is made of a block with it can be kept.
 */
export class Markdown {
  static readonly #plain = new Markdown();
  readonly #references: object | null;

  /** @param references the addresses that reference links mean, in the whole letter */
  private constructor(references?: object) {
    this.#references = references ?? null;
  }

  /** `blocks` are those of the letter: references that one of them defines hold everywhere in it. */
  static of(blocks: readonly Block[]): Markdown {
    const env: { references?: object } = {};
    for (const { kind, text } of blocks)
      if (text.includes(']:')) {
        if (kind === 'paragraph') lineParser().parse(text, env);
        else if (kind === 'item' || kind === 'quote') parser().parse(text, env);
      }
    return env.references ? new Markdown(env.references) : Markdown.#plain;
  }

  /** What a parser knows of the letter. What it adds to that holds for one text. */
  get #env(): { references: object } {
    return { references: Object.create(this.#references) as object };
  }

  /** The lines of a paragraph; nothing when they only define references. */
  paragraph(text: string, lineEnds: LineEnds = 'space'): readonly Inline[] {
    const tokens = lineParser().parse(text, this.#env);
    return trimmed(
      tokens
        .filter(({ type }) => type === 'inline')
        .flatMap(({ children }) => inlines(children ?? [], lineEnds)),
    );
  }

  /** A heading or a cell: one line. */
  line(text: string): readonly Inline[] {
    const [token] = parser().parseInline(text.trim(), this.#env);
    return trimmed(inlines(token?.children ?? [], 'space'));
  }

  /** Blocks of any kind: what stands in an item or in a quotation. */
  blocks(text: string): TreeBlock[] {
    return blocksOf(new Cursor(parser().parse(text, this.#env)));
  }
}

// A parser is large, and many a session never shows a letter: both are made when they are first wanted.
let whole: MarkdownIt | undefined;
let forLines: MarkdownIt | undefined;

function parser(): MarkdownIt {
  return (whole ??= newParser());
}

/** For the lines of a paragraph, which the reader of letters has separated from everything else. */
function lineParser(): MarkdownIt {
  if (!forLines) {
    forLines = newParser();
    forLines.block.ruler.enableOnly(['reference', 'paragraph']);
  }
  return forLines;
}

function newParser(): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = isSafeLink;
  readSmallMarks(markdown);
  return markdown;
}

class Cursor {
  #at = 0;
  constructor(readonly tokens: readonly Token[]) {}

  next(): Token | undefined {
    return this.tokens[this.#at++];
  }
}

/** The blocks up to the end of what is open. */
function blocksOf(cursor: Cursor): TreeBlock[] {
  const blocks: TreeBlock[] = [];
  for (let token = cursor.next(); token && token.nesting >= 0; token = cursor.next()) {
    const block = blockOf(token, cursor);
    if (block) blocks.push(block);
  }
  return blocks;
}

function blockOf(token: Token, cursor: Cursor): TreeBlock | undefined {
  switch (token.type) {
    // A heading inside an item or a quotation is not the letter's.
    case 'paragraph_open':
    case 'heading_open': {
      const content = lineOf(cursor);
      cursor.next();
      return content.length > 0 ? { kind: 'paragraph', role: 'text', content } : undefined;
    }
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const items: TreeBlock[][] = [];
      while (cursor.next()?.type === 'list_item_open') items.push(blocksOf(cursor));
      const start = Number(token.attrGet('start') ?? 1);
      return { kind: 'list', ordered: token.type === 'ordered_list_open', start, items };
    }
    case 'blockquote_open':
      return { kind: 'quote', blocks: blocksOf(cursor) };
    case 'table_open':
      return tableOf(cursor);
    case 'hr':
      return { kind: 'rule' };
    default:
      return { kind: 'code', text: clean(token.content).replace(/\n$/, '') };
  }
}

function tableOf(cursor: Cursor): TreeBlock {
  const rows: TreeCell[][] = [];
  for (let token = cursor.next(); token && token.type !== 'table_close'; token = cursor.next()) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(trimmed(inlines(token.children ?? [], 'space')));
  }
  return { kind: 'table', head: rows[0], rows: rows.slice(1), columns: rows[0]?.length ?? 0 };
}

function lineOf(cursor: Cursor): Inline[] {
  return trimmed(inlines(cursor.next()?.children ?? [], 'space'));
}

/** Without white space at the ends. */
function trimmed(content: readonly Inline[]): Inline[] {
  const out = [...content];
  const first = out[0];
  if (first?.kind === 'text') out[0] = { kind: 'text', text: first.text.trimStart() };
  const last = out.at(-1);
  if (last?.kind === 'text') out[out.length - 1] = { kind: 'text', text: last.text.trimEnd() };
  return out.filter((piece) => piece.kind !== 'text' || piece.text !== '');
}
