import type { Framework } from '../../framework/framework';
import { closingStart } from '../../letter/closing';
import type { Field } from '../../letter/section/field';
import { goesOnBelow } from '../../letter/section/joinedFields';
import type { Section } from '../../letter/section/section';
import type { GradeTable } from '../../letter/table/gradeTable';
import type { Block } from '../../syntax/blocks';
import type { Paragraph } from '../../syntax/plain';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import { fieldsByLine, writeField } from './fields';
import { writeParagraph } from './paragraph';
import { linesOf, readsAs, type Unit, type Written } from './unit';
import { writeBlock } from './writeBlock';

/** What is written: blocks that follow upon one another, and what they say. */
interface Content {
  readonly blocks: readonly Block[];
  /** The sections whose headings are among them. */
  readonly sections: readonly Section[];
  /** The table of grades, if it is one of them. */
  readonly table: GradeTable | undefined;
  readonly framework: Framework;
}

/** What blocks are written as, in order. `frozen` are those that are left as they are. */
export function unitsOf(content: Content, frozen: ReadonlySet<Block>): Unit[] {
  const blocks = content.blocks.filter(({ kind }) => kind !== 'blank' && kind !== 'bom');
  const fields = fieldsByLine(content.sections);
  const units: Unit[] = [];
  for (let i = 0; i < blocks.length;) {
    const block = blocks[i]!;
    const paragraphs = frozen.has(block) ? [] : fieldParagraphs(blocks, i, fields, frozen);
    let taken = paragraphs.length;
    let written: Unit[] | undefined;
    // Prose that cannot be parted from its fields stays with them; the fields above it are one paragraph anyway.
    while (taken > 0 && !written)
      written = fieldUnits(paragraphs.slice(0, taken--), fields, content.framework);
    units.push(
      ...(written ?? [frozen.has(block) ? frozenUnit(block) : unitOf(block, content.table, i === 0)]),
    );
    i += written ? taken + 1 : 1;
  }
  return units;
}

function frozenUnit(block: Block): Unit {
  const { start, end, kind } = block;
  return { start, end, kind, ordered: kind === 'item' && block.ordered, lines: [], frozen: true };
}

function unitOf(block: Block, table: GradeTable | undefined, first: boolean): Unit {
  const { start, end, kind } = block;
  const written = writtenOf(block, first, kind === 'table' ? table : undefined);
  return { start, end, kind, ordered: kind === 'item' && block.ordered, ...written };
}

const writtenOf = memoize(
  (block: Block, first: boolean, grades: GradeTable | undefined): Written =>
    writeBlock(block, { grades, first, depth: 0 }) ?? { lines: linesOf(block) },
);

/** The paragraphs from `index` on that are fields and nothing else, and one in which prose follows upon fields. */
function fieldParagraphs(
  blocks: readonly Block[],
  index: number,
  fields: ReadonlyMap<number, Field>,
  frozen: ReadonlySet<Block>,
): Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of blocks.slice(index, index + MOST_FIELDS)) {
    if (block.kind !== 'paragraph' || frozen.has(block)) break;
    const lines = block.lines();
    if (!fields.has(lines[0]!.start)) break;
    found.push(block);
    if (!lines.every((line) => fields.has(line.start))) break;
  }
  return found;
}

/** More paragraphs of fields than this are not made one. */
const MOST_FIELDS = 12;

/** Fields as the lines of one paragraph, and what follows the last one as another paragraph. */
function fieldUnits(
  paragraphs: readonly Paragraph[],
  fields: ReadonlyMap<number, Field>,
  framework: Framework,
): Unit[] | undefined {
  const last = paragraphs[paragraphs.length - 1];
  if (!last) return undefined;
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines());
  const prose = lines.slice(lines.findLastIndex((line) => fields.has(line.start)) + 1);
  const top = lines.slice(0, lines.length - prose.length).map((line) => fields.get(line.start)!);
  const written = top.map((field, i) => writeField(field, framework, i === top.length - 1));
  const start = paragraphs[0]!.start;
  const kind = 'paragraph';
  if (!readsAs(kind, written)) return undefined;
  // A line between would make prose of what goes on with a remark.
  if (prose.length > 0 && goesOnBelow(top.at(-1), prose[0]!.text, framework)) return undefined;
  if (prose.length === 0) return [{ start, end: last.end, kind, lines: written }];
  const below = proseBelow(prose, framework);
  const at = prose[0]!.start;
  return (
    below && [
      { start, end: at, kind, lines: written },
      { start: at, end: last.end, kind, ...below },
    ]
  );
}

/** Prose that may stand by itself: as a paragraph of its own it might be read as the letter's closing. */
function proseBelow(prose: readonly Span[], framework: Framework): Written | undefined {
  const written = writeParagraph(prose.map((line) => line.text));
  const alone = written && readsAs('paragraph', written.lines);
  return alone && closingStart([alone], framework) > 0 ? written : undefined;
}
