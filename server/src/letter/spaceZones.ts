import { everyBlock } from './everyBlock';
import { evidenceKind } from './evidence/evidenceName';
import type { Letter, Outline } from './letter';
import type { Field } from './section/field';
import type { GradeTable } from './table/gradeTable';
import type { Heading } from '../syntax/heading';
import { join, NOTHING } from '../text/inEach';
import { memoize } from '../text/memoize';
import { Span } from '../text/span';

/** A stretch of text whose spaces are marks and no prose. */
interface Zone {
  readonly span: Span;
  /** As it stands in a message: "in the heading". */
  readonly place: string;
  /** A name, where a space without width is one too many; elsewhere it stands for a space. */
  readonly name: boolean;
}

/** Where spaces count: at the marks of points, in headings, fields and the table of grades. */
export function spaceZones(letter: Letter): readonly Zone[] {
  return join(beforePoints(letter), inOutline(letter.outline));
}

const inOutline = memoize((outline: Outline): Zone[] => [...zonesOf(outline)]);

function* zonesOf({ headings, sections, table, framework }: Outline): Iterable<Zone> {
  const odd = headings.filter(({ text }) => !isPlain(text));
  if (odd.length > 0) {
    const named = new Set(sections.flatMap(({ naming, heading }) => (naming.area ? [heading] : [])));
    for (const heading of odd)
      yield* inHeading(
        heading,
        named.has(heading) || evidenceKind(heading.title.text, framework) !== undefined,
      );
  }
  for (const section of sections)
    for (const field of section.fields) if (!isPlain(field.line.text)) yield* inField(field);
  if (table && !isPlain(table.block.text)) yield* inTable(table);
}

const beforePoints = everyBlock((block): readonly Zone[] => {
  if (block.kind !== 'item' || isPlain(block.text.slice(0, block.body.from))) return NOTHING;
  return [{ span: new Span(block, 0, block.body.from), place: 'before this point', name: false }];
});

/** Characters of plain English alone, among which no space is an odd one. */
function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = /^[\t\r\n -~]*$/;

/** Around the title; also inside where it is a name that the framework knows. */
function* inHeading({ content, title, form }: Heading, known: boolean): Iterable<Zone> {
  const place = 'in this heading';
  if (form !== 'setext') {
    yield { span: content.part(0, title.from - content.from), place, name: false };
    yield { span: content.part(title.to - content.from), place, name: false };
  }
  if (known) yield { span: title, place, name: true };
}

/** Free words after a verdict are prose. */
function* inField({ line, name, value, assessment }: Field): Iterable<Zone> {
  const place = 'in this field';
  const end = assessment ? assessment.word.to : value.to;
  yield { span: line.part(0, name.from - line.from), place, name: false };
  yield { span: name, place, name: true };
  yield { span: line.part(name.to - line.from, value.from - line.from), place, name: false };
  yield { span: line.part(value.from - line.from, end - line.from), place, name: true };
  if (end === value.to) yield { span: line.part(value.to - line.from), place, name: false };
}

/** Around the words of all cells, and inside those that are read. */
function* inTable({ block, columns }: GradeTable): Iterable<Zone> {
  const place = 'in this row';
  const read = [columns.area, columns.grade, columns.selfGrade];
  for (const { line, cells } of block.rows) {
    let at = 0;
    for (const [column, cell] of cells.entries()) {
      yield { span: line.part(at, cell.from - line.from), place, name: false };
      if (read.includes(column)) yield { span: cell, place, name: true };
      at = cell.to - line.from;
    }
    yield { span: line.part(at), place, name: false };
  }
}
