import type { Block } from '../syntax/blocks';
import { inEach, NOTHING } from '../text/inEach';
import { Span } from '../text/span';
import { everyBlock } from './everyBlock';
import type { Letter } from './letter';

/** `<!-- apa-disable grade/missing -- not decided yet -->` */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';
  /** The whole comment. */
  readonly comment: Span;
  /** The codes or families it names; none means every finding. */
  readonly names: readonly Span[];
  /** What stands after the `--`. */
  readonly reason?: Span;
}

/** One name in a directive; a directive without names stands for itself. */
export interface DirectiveName {
  readonly directive: Directive;
  readonly name?: Span;
}

/** All comments of a text, on lines of their own or inside others, that have an end. */
export function comments(blocks: readonly Block[]): readonly Span[] {
  return inEach(blocks, commentsIn);
}

/** All directives of a text, in order. */
export function directives(blocks: readonly Block[]): Directive[] {
  return blocks.flatMap(directivesIn);
}

/** All directives of a letter, in order; remembered by block. */
export const directivesOf = everyBlock(directivesIn);

function directivesIn(block: Block): readonly Directive[] {
  return inEach(commentsIn(block), (comment) => {
    const directive = readDirective(comment);
    return directive ? [directive] : NOTHING;
  });
}

export function commentsIn(block: Block): readonly Span[] {
  if (block.kind === 'code' || block.kind === 'header' || !block.text.includes('<!--')) return NOTHING;
  const text = block.kind === 'comment' ? block.text : withoutCode(block.text);
  const spans: Span[] = [];
  for (let from = text.indexOf('<!--'); from >= 0;) {
    const end = text.indexOf('-->', from + 4);
    if (end < 0) break;
    spans.push(new Span(block, from, end + 3));
    from = text.indexOf('<!--', end + 3);
  }
  return spans;
}

const KEYWORD = /^\s*apa-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])/i;

/** What parts the names from the reason: two hyphens, or what a word processor makes of them. */
const DASH = /--|[–—―]|(?<=\s)[-‐‑−](?=\s)/;
/** What people write instead, after a name: "grade: agreed", "grade (agreed)", "grade because all agreed". */
const INSTEAD =
  /[:;](?=\s)(?<=\S\s*[:;])|\((?=[^()]*\)\s*$)(?<=\S\s*\()|(?=(?:because|since|as)\s)(?<=\S\s+)/i;

function readDirective(comment: Span): Directive | undefined {
  const body = comment.part(4, comment.to - comment.from - 3);
  const keyword = KEYWORD.exec(body.text);
  if (!keyword) return undefined;
  const said = body.part(keyword[0].length);
  const dash = first(DASH.exec(said.text), INSTEAD.exec(said.text));
  const list = said.part(0, dash?.index);
  const reason = dash ? reasonOf(said.part(dash.index + dash[0].length).trim(), dash[0]) : undefined;
  return {
    kind: keyword[1]!.toLowerCase() as Directive['kind'],
    comment,
    names: [...list.text.matchAll(/[^\s,]+/g)].map((name) =>
      list.part(name.index, name.index + name[0].length),
    ),
    reason,
  };
}

function first(one: RegExpExecArray | null, other: RegExpExecArray | null): RegExpExecArray | null {
  return one && other ? (one.index < other.index ? one : other) : (one ?? other);
}

function reasonOf(said: Span, mark: string): Span {
  return mark === '(' ? said.part(0, said.text.length - 1).trim() : said;
}

interface UnclosedComment {
  readonly opening: Span;
  readonly swallows: boolean;
}

/**
 * The opening mark of a comment that nothing ends: of one on its own lines, which swallows the rest of the letter, or
 * of one inside a paragraph or point, which is printed.
 */
export function unclosedComment(block: Block): UnclosedComment | undefined {
  if (block.kind === 'comment') return block.closed ? undefined : { opening: block.opening, swallows: true };
  if (!PRINTED.has(block.kind)) return undefined;
  const at = block.text.includes('<!--') ? withoutCode(block.text).lastIndexOf('<!--') : -1;
  if (at < 0 || block.text.includes('-->', at)) return undefined;
  return { opening: new Span(block, at, at + 4), swallows: false };
}

const PRINTED: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'heading', 'quote', 'table']);

/** Does a comment without an end swallow the rest of the letter? It can only be the last block. */
export function isCutOff({ passages }: Pick<Letter, 'passages'>): boolean {
  const last = passages.at(-1)?.blocks.at(-1);
  return last?.kind === 'comment' && !last.closed;
}

/** Code spans blanked, so that a mark that somebody writes about is none. */
export function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
}
