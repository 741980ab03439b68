import type { Letter } from '../../letter/letter';
import { upperBound } from '../../text/upperBound';
import type { OffsetRange } from '../../text/span';
import { decoratedHead, decoratedHtml, type Decor, type Decorate } from '../html/block';
import { letterTree } from '../letterTree';
import type { TreeBlock } from '../tree';
import { marksHtml, type Mark } from './marks';

/** A block of the letter as the preview shows it. Lines are 0-based. */
export interface PreviewBlock {
  /** In it, `data-at` and the places of marks count from `source`, so that lines above make no difference to it. */
  readonly html: string;
  /** Where in the text the block is shown: no block's is above that of the block before. */
  readonly line: number;
  /** The last of its lines. */
  readonly last: number;
  /** The line where its words stand; another than `line` for a signature out of the header. */
  readonly source: number;
}

export interface Preview {
  readonly lang: string;
  readonly blocks: readonly PreviewBlock[];
}

type LineOf = (offset: number) => { readonly line: number; readonly character: number };

/** The letter block by block, with its findings where they are, or after what is printed before them. */
export function previewOf(letter: Letter, marks: readonly Mark[], positionAt: LineOf): Preview {
  const places = new Map<object, OffsetRange>();
  const { lang, head, body } = letterTree(letter, (piece, source) => places.set(piece, source));
  const marked = new Marked(places, marks, positionAt);
  const blocks: PreviewBlock[] = [];
  const lineOf = (offset: number): number => positionAt(offset).line;
  if (head.length > 0 && letter.header) {
    const { start, end } = letter.header.block;
    const base = lineOf(start);
    const parts = head.map((part) => decoratedHead(part, marked.decorate(base))).join('\n');
    blocks.push({ html: `<header>\n${parts}\n</header>`, line: base, last: lineOf(end - 1), source: base });
  }
  for (const block of body) blocks.push(bodyBlock(block, places.get(block), blocks.at(-1)?.last ?? 0));
  return { lang, blocks };

  function bodyBlock(block: TreeBlock, place: OffsetRange | undefined, above: number): PreviewBlock {
    const source = place ? lineOf(place.start) : above;
    const line = Math.max(source, above);
    const last = Math.max(line, place ? lineOf(Math.max(place.start, place.end - 1)) : line);
    const { lead } = marked.decorate(source)(block);
    return { html: lead + decoratedHtml(block, marked.decorate(source)), line, last, source };
  }
}

/** Which finding is shown at which piece: at the last one that begins before it, else at the first of all. */
class Marked {
  readonly #at = new Map<object, Mark[]>();

  constructor(
    readonly places: ReadonlyMap<object, OffsetRange>,
    marks: readonly Mark[],
    readonly positionAt: LineOf,
  ) {
    // A piece within another comes after it, and its words are nearer to the finding.
    const pieces = [...places].sort(([, a], [, b]) => a.start - b.start || b.end - a.end);
    for (const mark of marks) {
      const piece =
        pieces[
          Math.max(0, upperBound(pieces.length, mark.start, (index) => pieces[index]![1].start) - 1)
        ]?.[0];
      if (!piece) return;
      const here = this.#at.get(piece) ?? [];
      here.push(mark);
      this.#at.set(piece, here);
    }
  }

  /** `base` is the line that places count from. */
  decorate(base: number): Decorate {
    return (piece): Decor => {
      const place = this.places.get(piece);
      const line = place ? this.positionAt(place.start).line - base : 0;
      return {
        attributes: ` data-at="${line}"`,
        lead: marksHtml(this.#at.get(piece) ?? [], (offset) => {
          const { line: at, character } = this.positionAt(offset);
          return { line: at - base, character };
        }),
      };
    };
  }
}
