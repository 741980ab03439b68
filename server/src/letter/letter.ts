import { distance } from 'fastest-levenshtein';
import { builtinFrameworks, defaultFramework } from '../framework/builtin';
import type { Area, Framework } from '../framework/framework';
import type { Block } from '../syntax/blocks';
import type { HeaderBlock } from '../syntax/header';
import type { Heading } from '../syntax/heading';
import type { Conflict } from '../syntax/plain';
import { readBlocks } from '../syntax/reader';
import { remember } from '../text/remember';
import { Span } from '../text/span';
import { readAreaName, type AreaName } from './areaName';
import { assess, type Assessment } from './assessment';
import { closingStart, readClosing, type Closing } from './closing';
import { Header } from './header';
import { Section } from './section';
import { readGradeTable, type GradeTable } from './table';

export type Status = 'draft' | 'final';

export interface LetterOptions {
  /** The frameworks that a letter may name; the first is the default. */
  readonly frameworks?: readonly Framework[];
  /** Overrides what the header says. */
  readonly status?: Status;
}

/** What a text says as a letter. Built for one version of the text and not changed afterwards. */
export interface Letter {
  readonly blocks: readonly Block[];
  /** The beginning of the text: where a finding stands that has no other place. */
  readonly origin: Span;
  readonly framework: Framework;
  /** The frameworks that the letter may name. */
  readonly frameworks: readonly Framework[];
  readonly header?: Header;
  /**
   * Is there a header that cannot be read, or that names an unknown framework? Then the letter is read as a draft
   * of the default framework, only the header has findings, and nothing is compared with it.
   */
  readonly headerBroken: boolean;
  readonly status: Status;
  /** The first mark that a merge left: then nothing is known for sure. */
  readonly conflict?: Conflict;
  /** The first `#` heading. */
  readonly title?: Heading;
  /** "Dear Ms Rowan". */
  readonly salutation?: Span;
  readonly table?: GradeTable;
  /** Areas, near-areas and other `##` headings, in the order of the text. */
  readonly sections: readonly Section[];
  /** What the letter says of each area that has a section or a row, in the framework's order. */
  readonly assessments: readonly Assessment[];
  readonly closing?: Closing;
}

export function readLetter(text: string, options: LetterOptions = {}): Letter {
  return buildLetter(readBlocks(text), options);
}

export function buildLetter(blocks: readonly Block[], options: LetterOptions = {}): Letter {
  const frameworks = options.frameworks ?? builtinFrameworks;
  const headerBlock = blocks.find((block) => block.kind === 'header');
  const header = headerBlock && headerOf(headerBlock);
  const named = header?.ok ? frameworkNamed(header) : undefined;
  const framework = named === undefined ? frameworks[0] : frameworks.find(({ id }) => id === named);
  const headerBroken = (header !== undefined && !header.ok) || framework === undefined;
  const effective = framework ?? frameworks[0] ?? defaultFramework;
  const { sections, closing } = readSections(
    blocks,
    effective,
    header?.ok ? header.text('council') : undefined,
  );
  const table = firstTable(blocks, effective);
  return {
    blocks,
    origin: new Span(blocks[0]?.kind === 'bom' ? { start: 1, text: '' } : { start: 0, text: '' }, 0, 0),
    framework: effective,
    frameworks,
    header,
    headerBroken,
    status: headerBroken
      ? 'draft'
      : (options.status ?? (header?.text('status') === 'final' ? 'final' : 'draft')),
    conflict: blocks.find((block) => block.kind === 'conflict'),
    title: blocks.find((block) => block.kind === 'heading' && block.level === 1) as Heading | undefined,
    salutation: salutation(blocks),
    table,
    sections,
    assessments: assess(effective, sections, table),
    closing,
  };
}

// What an edit did not touch is not made again: these hold as long as the blocks that they are made from.
const headerOf = remember((block: HeaderBlock) => new Header(block));
const gradeTableOf = remember(readGradeTable);
const namingOf = remember((heading: Heading, framework: Framework) => readAreaName(heading.title, framework));
const sectionOf = remember(
  (
    heading: Heading,
    naming: AreaName,
    below: readonly Block[],
    framework: Framework,
    council: string | undefined,
  ) => new Section(heading, naming, below, framework, council),
);

/** What the header says the framework is; behind a misspelt key too, since all else depends on it. */
function frameworkNamed(header: Header): string | undefined {
  const slip = header.entries.find(({ name }) => distance(name, 'framework') <= 2);
  return header.text('framework') ?? slip?.text;
}

function firstTable(blocks: readonly Block[], framework: Framework): GradeTable | undefined {
  for (const block of blocks) {
    const table = block.kind === 'table' ? gradeTableOf(block, framework) : undefined;
    if (table) return table;
  }
  return undefined;
}

function salutation(blocks: readonly Block[]): Span | undefined {
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level > 1) return undefined;
    if (block.kind !== 'paragraph') continue;
    const line = block.lines().find((span) => /^dear\s/i.test(span.text));
    if (line) return line.trim();
  }
  return undefined;
}

function readSections(
  blocks: readonly Block[],
  framework: Framework,
  council: string | undefined,
): { sections: Section[]; closing?: Closing } {
  const starts = sectionStarts(blocks, framework);
  const last = starts.length - 1;
  let closing: Closing | undefined;
  const sections = starts.map(({ index, naming }, i) => {
    const heading = blocks[index] as Heading;
    const below = blocks.slice(index + 1, starts[i + 1]?.index ?? blocks.length);
    if (i < last) return sectionOf(heading, naming, below, framework, council);
    const at = closingStart(below, framework);
    if (at < below.length) closing = readClosing(below.slice(at), framework);
    return sectionOf(heading, naming, below.slice(0, at), framework, council);
  });
  return { sections, closing };
}

/** `##` headings, and headings of another level that name an area which no `##` heading names. */
function sectionStarts(
  blocks: readonly Block[],
  framework: Framework,
): { index: number; naming: AreaName }[] {
  const headings: { index: number; level: number; naming: AreaName }[] = [];
  const proper = new Set<Area>();
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading') return;
    const naming = namingOf(block, framework);
    if (block.level === 2 && naming.exact && naming.area) proper.add(naming.area);
    headings.push({ index, level: block.level, naming });
  });
  return headings.filter(
    ({ level, naming: { area, exact } }) => level === 2 || (exact && area !== undefined && !proper.has(area)),
  );
}
