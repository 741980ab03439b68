import type { Letter } from '../letter/letter';
import type { EvidenceGroup } from '../letter/evidence/evidence';
import type { SectionBody } from '../letter/section/sectionBody';
import type { Block } from '../syntax/blocks';
import type { OffsetRange, Span } from '../text/span';
import { counts } from './counts';
import { gradeName } from './gradeName';

export type OutlineKind = 'header' | 'title' | 'table' | 'row' | 'section' | 'group' | 'item' | 'closing';

/** A place of the outline: 0-based UTF-16 offsets; `selection` and the children lie within `range` (T49). */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** Never empty (T50). */
  readonly name: string;
  readonly detail: string;
  readonly range: OffsetRange;
  readonly selection: OffsetRange;
  readonly children: readonly OutlineNode[];
}

/** The letter's parts in the order of the text. */
export function outline(letter: Letter): OutlineNode[] {
  const { header, title, table, bodies, closing } = letter;
  const nodes: OutlineNode[] = [];
  if (header)
    nodes.push(leaf('header', 'Header', headerDetail(letter), header.block.content, header.block.opening));
  if (title) nodes.push(leaf('title', title.title.text, '', title.content, title.title));
  if (table) nodes.push(tableNode(letter));
  const count = bodies.reduce(
    (sum, { evidence }) => sum + evidence.reduce((all, { items }) => all + items.length, 0),
    0,
  );
  for (const body of bodies)
    if (body.section.heading !== title) nodes.push(sectionNode(body, letter, count <= MOST_POINTS));
  if (closing) nodes.push(closingNode(closing));
  return nodes.sort((a, b) => a.range.start - b.range.start);
}

function headerDetail({ header, status }: Letter): string {
  const parts = [header?.text('council'), header?.text('year')].filter((part) => part !== undefined);
  return [parts.join(' '), status].filter((part) => part !== '').join(' · ');
}

function tableNode({ table, framework: { scale } }: Letter): OutlineNode {
  const { block, rows } = table!;
  const children = rows.map((row) =>
    leaf('row', row.name.text, gradeName(row.grade, scale), around(row.line.line.trim(), row.name), row.name),
  );
  return {
    kind: 'table',
    name: 'Table of grades',
    detail: '',
    range: block.content,
    selection: block.head.line.trim(),
    children,
  };
}

function sectionNode(body: SectionBody, { framework: { scale } }: Letter, points: boolean): OutlineNode {
  const { section, evidence, blocks } = body;
  const { heading, naming } = section;
  const details: string[] = [];
  if (section.grade) details.push(gradeDetail(gradeName(section.grade, scale)));
  if (section.selfGrade) details.push(`self ${section.selfGrade.span.text}`);
  if (evidence.length > 0) details.push(counts(body));
  return {
    kind: 'section',
    name: naming.name.text || PLACEHOLDER,
    detail: details.join(' · '),
    range: { start: heading.start, end: endOfWords(heading, blocks) },
    selection: heading.title,
    children: evidence.map((group) => groupNode(group, points)),
  };
}

/** "2 adequate": brackets are noise in a list. */
function gradeDetail(name: string): string {
  return name.replace(/ \((.*)\)$/, ' $1');
}

function groupNode({ heading, blocks, items, none }: EvidenceGroup, points: boolean): OutlineNode {
  const said = none ? 'none' : String(items.length);
  return {
    kind: 'group',
    name: heading.title.text || PLACEHOLDER,
    detail: said,
    range: { start: heading.start, end: endOfWords(heading, blocks) },
    selection: heading.title,
    children: (points ? items : []).map(({ body, content, marker }) =>
      leaf('item', shorten(body), '', content, body.isEmpty ? marker : firstLine(body)),
    ),
  };
}

function closingNode({ blocks, signature }: NonNullable<Letter['closing']>): OutlineNode {
  const first = blocks[0]!;
  const range = { start: first.start, end: endOfWords(first, blocks) };
  return {
    kind: 'closing',
    name: 'Closing',
    detail: signature?.text ?? '',
    range,
    selection: firstLine(first.content),
    children: [],
  };
}

function leaf(
  kind: OutlineKind,
  name: string,
  detail: string,
  range: OffsetRange,
  selection: OffsetRange,
): OutlineNode {
  return { kind, name: name.trim() || PLACEHOLDER, detail, range, selection, children: [] };
}

/** A range with a selection in it: cells and lines do not count the same characters as space (T49). */
function around(range: OffsetRange, selection: OffsetRange): OffsetRange {
  return { start: Math.min(range.start, selection.start), end: Math.max(range.end, selection.end) };
}

/** With more points than that, nobody looks for one in an outline: it has the lists with their numbers alone. */
export const MOST_POINTS = 500;

const PLACEHOLDER = '(empty)';
const LONGEST_NAME = 80;

/** The first words of a point. */
function shorten(span: Span): string {
  const words = span.part(0, Math.min(span.to - span.from, 4 * LONGEST_NAME)).text.replace(/\s+/g, ' ');
  if (words.length <= LONGEST_NAME) return words;
  const cut = words.slice(0, LONGEST_NAME);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function firstLine(span: Span): Span {
  const end = span.text.search(/[\r\n]/);
  return end < 0 ? span : span.part(0, end);
}

/** The end of the last block that is not blank, before its line end. */
function endOfWords(first: Block, blocks: readonly Block[]): number {
  for (let i = blocks.length - 1; i >= 0; i--) if (blocks[i]!.kind !== 'blank') return blocks[i]!.content.end;
  return first.content.end;
}
