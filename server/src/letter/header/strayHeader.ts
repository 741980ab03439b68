import { lineRanges } from '../../text/lines';
import { Span } from '../../text/span';
import { textOf } from '../../text/textOf';
import type { Letter } from '../letter';
import { HEADER_KEYS } from './headerKeys';

/** What was meant for the header and is not read as one, since other words stand above it. */
export interface StrayHeader {
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
  const blocks = letter.passages.flatMap((passage) => passage.blocks).slice(0, FIRST);
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
        return { opening: new Span(holding, at, holding.text.indexOf('-', at) + 3), start, end };
      }
      [from, keys] = [line.from, 0];
    } else if (KEYS.test(words)) keys++;
    else if (words === '') from = undefined;
  }
  return undefined;
}

const KEYS = new RegExp(`^(?:${HEADER_KEYS.map(({ name }) => name).join('|')}):(?:\\s|$)`);
