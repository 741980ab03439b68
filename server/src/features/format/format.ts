import type { Framework } from '../../framework/framework';
import type { Letter } from '../../letter/letter';
import type { Section } from '../../letter/section/section';
import type { GradeTable } from '../../letter/table/gradeTable';
import type { Block } from '../../syntax/blocks';
import { blocksOf, type Passage } from '../../syntax/passage';
import { readBlocks } from '../../syntax/reader';
import type { TextEdit } from '../../text/edit';
import { memoize } from '../../text/memoize';
import type { OffsetRange } from '../../text/span';
import { textOf } from '../../text/textOf';
import { editsOf, merged, moved, type FormattedPiece } from './edits';
import { frozenBlocks } from './frozen';
import { blanksBefore } from './gaps';
import { lineEndIn } from './lineEnd';
import { partsOf } from './parts';
import type { Unit } from './unit';
import { unitsOf } from './units';

interface FormatOptions {
  /** Only blocks that lie in it, in part or whole, are formatted: 0-based UTF-16 offsets. */
  readonly range?: OffsetRange;
}

/**
 * The edits that bring a letter into its canonical form: small, in order, apart from one another, and none when it is
 * in that form. White space, line ends and marks change, words and comments never (T53). What has not changed since the
 * last time is not laid out again.
 */
export function formatLetter(letter: Letter, { range }: FormatOptions = {}): TextEdit[] {
  const lineEnd = lineEndIn(letter.blocks);
  const frozen = frozenBlocks(letter, range);
  const parts = partsOf(letter);
  const edits = parts.map(({ passages: [first, ...rest], sections, table }, i) => {
    const below = parts[i + 1]?.passages[0].blocks[0];
    const gapBelow = !below ? '' : frozen.has(below) ? undefined : lineEnd;
    const kept = frozen.size === 0 ? [] : blocksOf([first, ...rest]).filter((block) => frozen.has(block));
    const found = formatPart(first, rest, sections, table, letter.framework, lineEnd, gapBelow, kept);
    return found.map((edit) => moved(edit, first.start));
  });
  return merged(edits.flat());
}

/**
 * The edits for a part, from its beginning on. The result is read again: where it would be other blocks than before,
 * the blocks around stay as they are.
 *
 * @param gapBelow what the blank space at its end becomes; undefined where that stays
 * @param kept the blocks that are left as they are
 */
const formatPart = memoize(
  (
    first: Passage,
    rest: readonly Passage[],
    sections: readonly Section[],
    table: GradeTable | undefined,
    framework: Framework,
    lineEnd: string,
    gapBelow: string | undefined,
    kept: readonly Block[],
  ): readonly TextEdit[] => {
    const blocks = blocksOf([first, ...rest]);
    const frozen = new Set(kept);
    for (let around = 1; around <= MOST_AROUND; around *= 2) {
      const units = unitsOf({ blocks, sections, table, framework }, frozen);
      const { pieces, texts } = layOut(blocks, units, lineEnd, gapBelow);
      const changed = pieces.filter(({ before, after }) => before !== after);
      if (changed.length === 0) return [];
      const written = pieces.map(({ after }) => after).join('');
      const wrong = misread(written, units, texts);
      if (wrong === undefined)
        return changed.every(({ before, after }) => wordsOf(before) === wordsOf(after))
          ? editsOf(changed)
          : [];
      freeze(blocks, frozen, nearest(units, wrong - around), nearest(units, wrong + around));
    }
    return [];
  },
);

/** When so many blocks left as they are do not help, the whole part stays. */
const MOST_AROUND = 512;

interface Layout {
  readonly pieces: readonly FormattedPiece[];
  /** The text of each unit as it is written. */
  readonly texts: readonly string[];
}

/** A part as units and the blank space between them: each with what it is now and what it becomes. */
function layOut(
  blocks: readonly Block[],
  units: readonly Unit[],
  lineEnd: string,
  gapBelow: string | undefined,
): Layout {
  const text = textOf(blocks);
  const from = blocks[0]!.start;
  const blanks = blanksBefore(units, true);
  const pieces: FormattedPiece[] = [];
  const texts: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  if (at > 0) pieces.push({ start: 0, before: '\uFEFF', after: '\uFEFF' });
  const gap = (to: number, after: string | undefined): void => {
    const before = text.slice(at, to);
    pieces.push({ start: at, before, after: after ?? before });
  };
  units.forEach(({ lines, frozen, kind, ...unit }, i) => {
    const [start, end] = [unit.start - from, unit.end - from];
    const before = text.slice(start, end);
    const after = frozen ? before : lines.map((line) => line + lineEnd).join('');
    // With nothing above it, a rule of dashes would begin a header.
    const blank = i > 0 ? blanks[i]! : at < start && kind !== 'header' && after.startsWith('---') ? 1 : 0;
    gap(start, frozen || units[i - 1]?.frozen ? undefined : lineEnd.repeat(blank));
    pieces.push({ start, before, after });
    texts.push(after);
    at = end;
  });
  const last = units.at(-1);
  gap(text.length, last?.frozen ? undefined : last ? gapBelow : '');
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
