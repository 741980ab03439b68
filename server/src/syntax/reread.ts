import type { TextEdit } from '../text/edit';
import { upperBound } from '../text/upperBound';
import { textOf } from '../text/textOf';
import type { Block } from './blocks';
import { blocksOf, passagesOf, readPassages, type Passage } from './passage';
import { readBlocksFrom } from './reader';

/** What an edit of a text has made of its passages. */
interface Reread {
  /** The passages of the new text. Those that the edit did not touch are the old ones, moved. */
  readonly passages: Passage[];
  /** How many blocks were read: the work that the edit cost. */
  readonly read: number;
}

/**
 * Reads again what an edit touches. What follows is kept from the first place on where a new block ends exactly where
 * an old one begins. The old list must not be used afterwards: its passages have moved.
 */
export function reread(passages: readonly Passage[], edit: TextEdit): Reread {
  const bom = passages[0]?.blocks[0]?.kind === 'bom' ? 1 : 0;
  const opening = openingOf(passages);
  const inHeader = opening !== undefined && isInside(opening, edit);
  if (
    passages.some(({ conflict }) => conflict) ||
    isLateHeader(opening, bom) ||
    !(inHeader || isBelow(opening, edit))
  )
    return readAll(passages, edit);
  const from = fromWithContext(passages, indexAt(passages, edit.start));
  const to = indexAt(passages, edit.end);
  for (let more = 2; ; more *= 4) {
    const window = new Window(passages, from, Math.min(to + more, passages.length));
    const made = window.read(edit, inHeader ? 0 : bom + (opening?.kind === 'header' ? 1 : 0));
    if (!made) continue;
    if (inHeader && !isClosedHeader(made.blocks[0] ?? opening)) return readAll(passages, edit);
    if (made.blocks.some(({ kind }) => kind === 'conflict')) return readAll(passages, edit);
    return { passages: window.with(made, edit), read: made.read };
  }
}

/** The first block that stands neither for nothing nor for a comment: a header, if there is one. */
function openingOf(passages: readonly Passage[]): Block | undefined {
  for (const { blocks } of passages) {
    const found = blocks.find(({ kind }) => kind !== 'bom' && kind !== 'blank' && kind !== 'comment');
    if (found) return found;
  }
  return undefined;
}

/** A header below blank lines or comments is rare, and any edit of them may make it none. */
function isLateHeader(opening: Block | undefined, bom: number): boolean {
  return opening?.kind === 'header' && opening.start > bom;
}

/** No block looks further ahead than its next two lines with words: past this many blocks nothing matters to it. */
const AHEAD = 8;

/** Is it a header that its last line ends, and nothing else? One with a heading in it ends at a blank line. */
function isClosedHeader(block: Block): boolean {
  return block.kind === 'header' && block.closed && !/[\r\n]##/.test(block.text);
}

/** Does the edit leave the header's last line end as it is? What is after it stays what it is then. */
function isInside(opening: Block, { start, end }: TextEdit): boolean {
  return isClosedHeader(opening) && start >= opening.start && end < opening.end;
}

/** A header is looked for from the beginning on, and far ahead where it has no end. */
function isBelow(opening: Block | undefined, { start }: TextEdit): boolean {
  if (!opening || start <= Math.max(opening.end, 8) || opening.kind === 'break') return false;
  return opening.kind !== 'header' || isClosedHeader(opening);
}

/** Reading begins some blocks before the edit, and asks what two more are. */
function fromWithContext(passages: readonly Passage[], holding: number): number {
  let first = holding;
  for (let count = 0; first > 0 && count < AHEAD + 2;) count += passages[--first]!.blocks.length;
  return first;
}

/** What stands in the place of the blocks from `first` to `next`. */
interface Made {
  readonly blocks: readonly Block[];
  readonly first: number;
  readonly next: number;
  readonly read: number;
}

/** The passages around an edit, in which it is read again. */
class Window {
  readonly #blocks: readonly Block[];

  constructor(
    readonly passages: readonly Passage[],
    readonly from: number,
    readonly to: number,
  ) {
    this.#blocks = blocksOf(passages.slice(from, to));
  }

  /**
   * Reads from before the edit on until an old block follows; undefined when the window ends before that.
   *
   * @param least index of the first block of the text that may be read again
   */
  read(edit: TextEdit, least: number): Made | undefined {
    const blocks = this.#blocks;
    const first = Math.max(this.from === 0 ? least : 0, indexAt(blocks, edit.start) - AHEAD);
    const { start } = blocks[first]!;
    const old = textOf(blocks.slice(first));
    const text = old.slice(0, edit.start - start) + edit.newText + old.slice(edit.end - start);
    const atEnd = this.to === this.passages.length;
    const kept = resumes(blocks, blocks.length - (atEnd ? 0 : AHEAD), edit);
    let next = blocks.length;
    const made = readBlocksFrom(text, start, blocks.slice(Math.max(0, first - 2), first), (end, block) => {
      const index = kept.get(end);
      // What may follow depends on whether a list stands just before.
      if (index === undefined || !sameBefore(block, blocks[index - 1])) return false;
      next = index;
      return true;
    });
    if (next === blocks.length && !atEnd) return undefined;
    return withoutSame(blocks, { blocks: made, first, next, read: made.length });
  }

  /** All passages, with what was made in the place of the old blocks. Passages that lose and gain nothing stay. */
  with({ blocks: made, first, next }: Made, edit: TextEdit): Passage[] {
    let { from, to } = this;
    let [head, tail] = [first, this.#blocks.length - next];
    while (from < to - 1 && this.passages[from]!.blocks.length <= head)
      head -= this.passages[from++]!.blocks.length;
    while (to > from + 1 && this.passages[to - 1]!.blocks.length <= tail)
      tail -= this.passages[--to]!.blocks.length;
    const kept = this.#blocks.slice(first - head, first);
    const behind = this.#blocks.slice(next, next + tail);
    const { start } = this.passages[from]!;
    const grown = edit.newText.length - (edit.end - edit.start);
    for (let i = to; i < this.passages.length; i++) this.passages[i]!.start += grown;
    const between = passagesOf([...kept, ...made, ...behind], start);
    return this.passages.slice(0, from).concat(between, this.passages.slice(to));
  }
}

/** Blocks before the edit that were read as what they were already stay the same objects. */
function withoutSame(old: readonly Block[], { blocks, first, next, read }: Made): Made {
  let same = 0;
  while (
    first + same < next &&
    same < blocks.length &&
    blocks[same]!.kind === old[first + same]!.kind &&
    blocks[same]!.text === old[first + same]!.text
  )
    same++;
  return { blocks: blocks.slice(same), first: first + same, next, read };
}

/** The index of what holds an offset; what begins there does not count, its beginning may now belong to another. */
function indexAt(all: readonly { readonly start: number }[], offset: number): number {
  return Math.max(0, upperBound(all.length, offset - 1, (index) => all[index]!.start) - 1);
}

/** By their offset in the new text, the old blocks after the edit, up to `last`, from which on all may be kept. */
function resumes(blocks: readonly Block[], last: number, edit: TextEdit): Map<number, number> {
  const found = new Map<number, number>();
  const grown = edit.newText.length - (edit.end - edit.start);
  for (let i = indexAt(blocks, edit.end) + 1; i <= last && i < blocks.length; i++) {
    const { start } = blocks[i]!;
    if (start >= edit.end && start + grown >= edit.start + edit.newText.length) found.set(start + grown, i);
  }
  return found;
}

/** Do two blocks leave what follows them the same? A list reaches over its end, and over blank lines after it. */
function sameBefore(a: Block, b: Block | undefined): boolean {
  return a.kind === b?.kind && a.kind !== 'blank';
}

function readAll(passages: readonly Passage[], edit: TextEdit): Reread {
  const old = textOf(blocksOf(passages));
  const made = readPassages(old.slice(0, edit.start) + edit.newText + old.slice(edit.end));
  return { passages: made, read: blocksOf(made).length };
}
