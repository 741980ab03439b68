import type Token from 'markdown-it/lib/token.mjs';
import { clean, isSafeLink } from './safe';
import type { Inline } from './tree';

/** What is made of the end of a line within a paragraph that asks for no break. */
export type LineEnds = 'space' | 'break';

/** The parser's pieces of a line as the tree's. */
export function inlines(tokens: readonly Token[], lineEnds: LineEnds): Inline[] {
  return new InlineReader(tokens, lineEnds).read();
}

const WRAPPED = { strong: 'strong', em: 'emphasis', s: 'struck', sup: 'raised', sub: 'lowered' } as const;

/** Emphasis within emphasis is kept this deep and no deeper; the words all are. */
const DEEPEST = 20;

class InlineReader {
  #at = 0;
  #depth = 0;
  /** How many pieces are open that are too deep to be kept. */
  #flat = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly lineEnds: LineEnds,
  ) {}

  read(): Inline[] {
    const out: Inline[] = [];
    while (this.#at < this.tokens.length) {
      const token = this.tokens[this.#at++]!;
      if (token.nesting < 0 && this.#flat === 0) break;
      if (token.nesting < 0) this.#flat--;
      else if (token.nesting > 0 && this.#depth >= DEEPEST) this.#flat++;
      else out.push(...this.#piece(token));
    }
    return joined(out);
  }

  #inside(): Inline[] {
    this.#depth++;
    const content = this.read();
    this.#depth--;
    return content;
  }

  #piece(token: Token): Inline[] {
    switch (token.type) {
      case 'softbreak':
        return [this.lineEnds === 'break' ? { kind: 'break' } : { kind: 'text', text: ' ' }];
      case 'hardbreak':
        return [{ kind: 'break' }];
      case 'code_inline':
        return [{ kind: 'code', text: clean(token.content) }];
      // Nothing is loaded from elsewhere: a picture is what stands for it.
      case 'image':
        return inlines(token.children ?? [], this.lineEnds);
      case 'link_open': {
        const href = clean(token.attrGet('href') ?? '');
        const content = this.#inside();
        return isSafeLink(href) ? [{ kind: 'link', href, content }] : content;
      }
      case 'strong_open':
      case 'em_open':
      case 's_open':
      case 'sup_open':
      case 'sub_open':
        return [{ kind: WRAPPED[token.tag as keyof typeof WRAPPED], content: this.#inside() }];
      default:
        return [{ kind: 'text', text: clean(token.content) }];
    }
  }
}

/** Neighbouring texts as one. */
function joined(pieces: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.kind === 'text' && piece.text === '') continue;
    if (piece.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { kind: 'text', text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}
