import type { Letter } from '../../letter/letter';
import type { Block } from '../../syntax/blocks';
import { readBlocks } from '../../syntax/reader';
import type { TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/span';
import { textOf } from '../../text/textOf';
import { editsOf, type FormattedPiece } from './edits';
import { frozenBlocks } from './frozen';
import { blanksBefore } from './gaps';
import { lineEndIn } from './lineEnd';
import type { Unit } from './unit';
import { unitsOf } from './units';

interface FormatOptions {
  /** Only blocks that lie in it, in part or whole, are formatted: 0-based UTF-16 offsets. */
  readonly range?: OffsetRange;
}

/**
 * The edits that bring a letter into its canonical form: small, in order, apart from one another, and none when it is
 * in that form. White space, line ends and marks change, words and comments never (T53). The result is read again:
 * where it would be other blocks than before, the blocks around stay as they are.
 */
export function formatLetter(letter: Letter, { range }: FormatOptions = {}): TextEdit[] {
  const text = textOf(letter.blocks);
  const frozen = frozenBlocks(letter, range);
  for (let around = 1; around <= MOST_AROUND; around *= 2) {
    const units = unitsOf(letter, frozen);
    const { pieces, texts } = layOut(text, units);
    const changed = pieces.filter(({ before, after }) => before !== after);
    if (changed.length === 0) return [];
    const written = pieces.map(({ after }) => after).join('');
    const wrong = misread(written, units, texts);
    if (wrong === undefined)
      return changed.every(({ before, after }) => wordsOf(before) === wordsOf(after)) ? editsOf(changed) : [];
    freeze(letter.blocks, frozen, nearest(units, wrong - around), nearest(units, wrong + around));
  }
  return [];
}

/** When so many blocks left as they are do not help, the whole text stays. */
const MOST_AROUND = 512;

interface Layout {
  readonly pieces: readonly FormattedPiece[];
  /** The text of each unit as it is written. */
  readonly texts: readonly string[];
}

/** The text as units and the blank space between them: each with what it is now and what it becomes. */
function layOut(text: string, units: readonly Unit[]): Layout {
  const lineEnd = lineEndIn(text);
  const blanks = blanksBefore(units, true);
  const pieces: FormattedPiece[] = [];
  const texts: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  if (at > 0) pieces.push({ start: 0, before: '\uFEFF', after: '\uFEFF' });
  const gap = (to: number, fixed: boolean | undefined, after: string): void => {
    const before = text.slice(at, to);
    pieces.push({ start: at, before, after: fixed ? before : after });
  };
  units.forEach((unit, i) => {
    const { start, end, lines, frozen, kind } = unit;
    const before = text.slice(start, end);
    const after = frozen ? before : lines.map((line) => line + lineEnd).join('');
    // With nothing above it, a rule of dashes would begin a header.
    const blank = i > 0 ? blanks[i]! : at < start && kind !== 'header' && after.startsWith('---') ? 1 : 0;
    gap(start, frozen || units[i - 1]?.frozen, lineEnd.repeat(blank));
    pieces.push({ start, before, after });
    texts.push(after);
    at = end;
  });
  gap(text.length, units.at(-1)?.frozen, '');
  return { pieces, texts };
}

/** The first unit that is not read from the new text as it was written. */
function misread(text: string, units: readonly Unit[], texts: readonly string[]): number | undefined {
  const blocks = readBlocks(text).filter(({ kind }) => kind !== 'blank' && kind !== 'bom');
  for (let i = 0; i < Math.max(units.length, blocks.length); i++)
    if (units[i]?.kind !== blocks[i]?.kind || texts[i] !== blocks[i]?.text) return i;
  return undefined;
}

/** All letters and digits: what no formatting may change, whatever else went wrong. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function nearest(units: readonly Unit[], index: number): Unit {
  return units[Math.max(0, Math.min(index, units.length - 1))]!;
}

function freeze(blocks: readonly Block[], frozen: Set<Block>, from: Unit, to: Unit): void {
  for (const block of blocks) if (block.start >= from.start && block.end <= to.end) frozen.add(block);
}
