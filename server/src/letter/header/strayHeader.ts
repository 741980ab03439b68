import type { Block } from '../../syntax/blocks';
import { contentEnd, lineRanges, nextLine } from '../../text/lines';
import { Span } from '../../text/span';
import { textOf } from '../../text/textOf';
import type { Letter } from '../letter';
import { HEADER_KEYS } from './headerKeys';

/** What was meant for the header and is not read as one, since other words stand above it. */
interface StrayHeader {
  /** Its first line. */
  readonly opening: Span;
  /** 0-based UTF-16 offsets of its lines in the letter, line ends included. */
  readonly start: number;
  readonly end: number;
}

/** A header stands among so many blocks at the beginning, or nowhere. */
const FIRST = 24;

/** Two keys of a header at least, between two lines of dashes. */
export function strayHeader(letter: Pick<Letter, 'header' | 'passages'>): StrayHeader | undefined {
  if (letter.header) return undefined;
  const blocks = firstBlocks(letter.passages);
  const base = blocks[0]?.start ?? 0;
  const text = textOf(blocks);
  let from: number | undefined;
  let keys = 0;
  for (const line of lineRanges(text)) {
    const words = text.slice(line.from, line.to).trim();
    if (/^[-—–]{3,}$/.test(words)) {
      if (from !== undefined && keys >= 2) {
        const [start, end] = [base + from, base + line.next];
        const holding = blocks.find((block) => block.end > start)!;
        const at = start - holding.start;
        const opening = new Span(
          holding,
          at,
          contentEnd(holding.text, at, nextLine(holding.text, at)),
        ).trim();
        return { opening, start, end };
      }
      [from, keys] = [line.from, 0];
    } else if (KEYS.has(/^([\w-]+):(?:\s|$)/.exec(words)?.[1] ?? '')) keys++;
    else if (words === '') from = undefined;
  }
  return undefined;
}

const KEYS: ReadonlySet<string> = new Set(HEADER_KEYS.map(({ name }) => name));

function firstBlocks(passages: Letter['passages']): Block[] {
  const blocks: Block[] = [];
  for (const passage of passages) {
    if (blocks.length >= FIRST) break;
    blocks.push(...passage.blocks.slice(0, FIRST - blocks.length));
  }
  return blocks;
}
