import type { Block } from '../../syntax/blocks';
import { contentEnd, lineRanges, nextLine } from '../../text/lines';
import { Span } from '../../text/span';
import { textOf } from '../../text/textOf';
import type { Letter } from '../letter';
import { HEADER_KEYS } from './headerKeys';

/** What was meant for the header and is not read as one: words stand above it, or its lines of hyphens are none. */
interface StrayHeader {
  /** Its first line. */
  readonly opening: Span;
  /** 0-based UTF-16 offsets of its lines in the letter, line ends included. */
  readonly start: number;
  readonly end: number;
  /** Its lines with keys and their values. */
  readonly keys: string;
  /** Does it stand between lines of dashes? */
  readonly isFenced: boolean;
}

/** A header stands among so many blocks at the beginning, or nowhere. */
const FIRST = 24;

/** Two keys of a header at least, between two lines of dashes; or three, of which one is no word of a letter's head. */
export function strayHeader(
  letter: Pick<Letter, 'header' | 'headerBroken' | 'passages'>,
): StrayHeader | undefined {
  if (letter.header || letter.headerBroken) return undefined;
  const blocks = firstBlocks(letter.passages);
  const base = blocks[0]?.start ?? 0;
  const text = textOf(blocks);
  const found = findKeys(text);
  if (!found) return undefined;
  const { from, to, keys, isFenced } = found;
  const start = base + from;
  const holding = blocks.find((block) => block.end > start)!;
  const at = start - holding.start;
  const opening = new Span(holding, at, contentEnd(holding.text, at, nextLine(holding.text, at))).trim();
  return { opening, start, end: base + to, keys: text.slice(...keys).trim(), isFenced };
}

/** Lines with keys, while they are looked for. */
interface Run {
  /** The line of dashes above. */
  readonly fence?: { readonly from: number; readonly isDashes: boolean };
  readonly names: Set<string>;
  from: number;
  to: number;
}

/** Where the header's lines are, with what should be its lines of hyphens. */
function findKeys(
  text: string,
): { from: number; to: number; keys: [from: number, to: number]; isFenced: boolean } | undefined {
  let run: Run = { names: new Set(), from: 0, to: 0 };
  const header = (closing?: { readonly next: number; readonly isDashes: boolean }) => {
    const { fence, names, from, to } = run;
    const isFenced = fence?.isDashes === true && closing?.isDashes === true;
    const isHeader = isFenced ? names.size >= 2 : names.size >= 3 && SURE.some((name) => names.has(name));
    if (!isHeader) return undefined;
    return {
      from: fence?.from ?? from,
      to: closing?.next ?? to,
      keys: [from, to] as [number, number],
      isFenced,
    };
  };
  for (const line of lineRanges(text)) {
    const raw = text.slice(line.from, line.to);
    const words = raw.trim();
    const isDashes = /^[-—–]{3,}$/.test(words);
    const [, key] = /^([\w-]+):(?:\s|$)/.exec(words) ?? [];
    if (isDashes || FENCE.test(words)) {
      const found = header({ next: line.next, isDashes });
      if (found) return found;
      run = { fence: { from: line.from, isDashes }, names: new Set(), from: line.next, to: line.next };
    } else if (
      words !== '' &&
      (run.fence?.isDashes || run.names.size > 0 || key !== undefined) &&
      goesOn(raw, run)
    ) {
      if (run.names.size === 0 && !run.fence) run.from = line.from;
      if (key !== undefined && KEYS.has(key)) run.names.add(key);
      run.to = line.next;
    } else {
      const found = header();
      if (found) return found;
      run = { names: new Set(), from: 0, to: 0 };
    }
  }
  return header();
}

/** Between lines of dashes anything may stand; elsewhere keys, and what is moved in below them. */
function goesOn(line: string, { fence }: Run): boolean {
  return fence?.isDashes === true || /^(?:\s|[\w-]+:(?:\s|$)|#)/.test(line);
}

/** What is written, or made, of a line of hyphens. */
const FENCE = /^(?:\\---|[—–]|[*_+]{3,}|\* \* \*|(?:```|~~~)\w*|\.\.\.)$/;

/** Keys that are no words of a letter's printed head. */
const SURE = ['framework', 'council', 'status', 'year'];

const KEYS: ReadonlySet<string> = new Set(HEADER_KEYS.map(({ name }) => name));

function firstBlocks(passages: Letter['passages']): Block[] {
  const blocks: Block[] = [];
  for (const passage of passages) {
    if (blocks.length >= FIRST) break;
    blocks.push(...passage.blocks.slice(0, FIRST - blocks.length));
  }
  return blocks;
}
