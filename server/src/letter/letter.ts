import { distance } from 'fastest-levenshtein';
import { builtinFrameworks, defaultFramework } from '../framework/builtin';
import type { Area, Framework } from '../framework/framework';
import type { Block } from '../syntax/blocks';
import type { HeaderBlock } from '../syntax/header';
import type { Heading } from '../syntax/heading';
import { blocksOf, readPassages, type Passage } from '../syntax/passage';
import { memoize } from '../text/memoize';
import { Span } from '../text/span';
import { readAreaName, type AreaName } from './areaName';
import { assess, type Assessment } from './grades/assessment';
import { conflictsIn, type MergeConflict } from './conflict';
import { splitAtClosing, type Closing } from './closing';
import { Header } from './header/header';
import type { Section } from './section/section';
import { SectionBody } from './section/sectionBody';
import { firstGradeTable } from './table/firstGradeTable';
import type { GradeTable } from './table/gradeTable';

export type Status = 'draft' | 'final';

export interface LetterOptions {
  /** The frameworks that a letter may name; the first is the default. */
  readonly frameworks?: readonly Framework[];
  /** Overrides what the header says. */
  readonly status?: Status;
}

/** What a letter says outside its points. The same object while somebody types in these. */
export interface Outline {
  /** Those before the first section. */
  readonly introduction: readonly Passage[];
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
  /** The first `#` heading. */
  readonly title?: Heading;
  /** "Dear Ms Rowan". */
  readonly salutation?: Span;
  readonly table?: GradeTable;
  /** All headings, in the order of the text. */
  readonly headings: readonly Heading[];
  /** Areas, near-areas and other `##` headings, in the order of the text. */
  readonly sections: readonly Section[];
  /** What the letter says of each area that has a section or a row, in the framework's order. */
  readonly assessments: readonly Assessment[];
  readonly closing?: Closing;
}

/** What a text says as a letter. Built for one version of the text and not changed afterwards. */
export interface Letter extends Outline {
  readonly outline: Outline;
  /** The same object for all versions of one text: what goes from one to the next is remembered by it. */
  readonly memory: object;
  /** The text a few blocks at a time: what is looked for in all of it is remembered by these. */
  readonly passages: readonly Passage[];
  /** All of them, put together when first needed. */
  readonly blocks: readonly Block[];
  /** What merges have left: then nothing is known for sure. */
  readonly conflicts: readonly MergeConflict[];
  /** What stands below the heading of each section. */
  readonly bodies: readonly SectionBody[];
}

/** @param section one of the letter's */
export function bodyOf(
  { sections, bodies }: Pick<Letter, 'sections' | 'bodies'>,
  section: Section,
): SectionBody {
  return bodies[sections.indexOf(section)]!;
}

export function readLetter(text: string, options: LetterOptions = {}): Letter {
  return buildLetter(readPassages(text), options);
}

/** @param memory that of the version before, if this is not the first */
export function buildLetter(
  passages: readonly Passage[],
  options: LetterOptions = {},
  memory: object = {},
): Letter {
  const frameworks = options.frameworks ?? builtinFrameworks;
  const opening = passages[0]?.blocks ?? [];
  const headings = passages.flatMap(({ heading }) => heading ?? []);
  const headerBlock = opening.find((block) => block.kind === 'header');
  const header = headerBlock && headerOf(headerBlock);
  const named = header?.ok ? frameworkNamed(header) : undefined;
  const framework = named === undefined ? frameworks[0] : frameworks.find(({ id }) => id === named);
  const headerBroken = (header !== undefined && !header.ok) || framework === undefined;
  const effective = framework ?? frameworks[0] ?? defaultFramework;
  const { bodies, closing } = readSections(
    passages,
    effective,
    header?.ok ? header.text('council') : undefined,
  );
  const outline = outlineOf(memory, {
    introduction: passages.slice(0, indexOfSection(passages, bodies[0])),
    origin: opening[0]?.kind === 'bom' ? BEHIND_BOM : ORIGIN,
    framework: effective,
    frameworks,
    header,
    headerBroken,
    status: headerBroken
      ? 'draft'
      : (options.status ?? (header?.text('status') === 'final' ? 'final' : 'draft')),
    title: headings.find(({ level }) => level === 1),
    salutation: salutation(passages),
    table: firstGradeTable(passages, effective, header?.ok ? header.year : undefined),
    headings,
    sections: bodies.map(({ section }) => section),
    closing,
  });
  const conflicts = conflictsIn(passages);
  return Object.assign(new LetterText(passages), outline, { outline, memory, conflicts, bodies });
}

/**
 * The text of a letter. A class, because Node 20 gives each object with a getter after a spread a shape of its own: code
 * for letters would never be made fast, and each letter would stay in memory until all of it is collected.
 */
class LetterText {
  #blocks: readonly Block[] | undefined;

  constructor(readonly passages: readonly Passage[]) {}

  get blocks(): readonly Block[] {
    return (this.#blocks ??= blocksOf(this.passages));
  }
}

/** The outline of the version before, as long as it says the same. */
function outlineOf(memory: object, parts: Omit<Outline, 'assessments'>): Outline {
  const kept = outlineFor(memory, ...Object.values(parts));
  return (kept.outline ??= { assessments: assess(parts.framework, parts.sections, parts.table), ...parts });
}
const outlineFor = memoize((_memory: object, ..._parts: readonly unknown[]): { outline?: Outline } => ({}));

const ORIGIN = new Span({ start: 0, text: '' }, 0, 0);
const BEHIND_BOM = new Span({ start: 1, text: '' }, 0, 0);

function indexOfSection(passages: readonly Passage[], body: SectionBody | undefined): number {
  return body ? passages.indexOf(body.passages[0]!) : passages.length;
}

// What an edit did not touch is not made again: these hold as long as the blocks that they are made from.
const headerOf = memoize((block: HeaderBlock) => new Header(block));
const salutationIn = memoize((passage: Passage): Span | undefined => {
  for (const block of passage.blocks) {
    if (block.kind !== 'paragraph') continue;
    const line = block.lines().find((span) => /^dear\s/i.test(span.text));
    if (line) return line.trim();
  }
  return undefined;
});
const namingOf = memoize((heading: Heading, framework: Framework) => readAreaName(heading.title, framework));
const bodyBelow = memoize(
  (
    heading: Heading,
    naming: AreaName,
    passages: readonly Passage[],
    framework: Framework,
    council: string | undefined,
  ) => new SectionBody(heading, naming, passages, framework, council),
);

/** What the header says the framework is; after a misspelt key too, since all else depends on it. */
function frameworkNamed(header: Header): string | undefined {
  return (
    header.text('framework') ?? header.entries.find(({ name }) => distance(name, 'framework') <= 2)?.text
  );
}

function salutation(passages: readonly Passage[]): Span | undefined {
  for (const passage of passages) {
    if (passage.heading && passage.heading.level > 1) return undefined;
    const found = salutationIn(passage);
    if (found) return found;
  }
  return undefined;
}

function readSections(
  passages: readonly Passage[],
  framework: Framework,
  council: string | undefined,
): { bodies: SectionBody[]; closing?: Closing } {
  const starts = sectionStarts(passages, framework);
  const last = starts.length - 1;
  let closing: Closing | undefined;
  const bodies = starts.map(({ index, heading, naming }, i) => {
    let below = passages.slice(index, starts[i + 1]?.index ?? passages.length);
    if (i === last) ({ above: below, closing } = splitAtClosing(below, framework));
    return bodyBelow(heading, naming, below, framework, council);
  });
  return { bodies, closing };
}

interface SectionStart {
  /** Of the passage that the heading begins. */
  readonly index: number;
  readonly heading: Heading;
  readonly naming: AreaName;
}

/** `##` headings, and headings of another level that name an area which no `##` heading names. */
function sectionStarts(passages: readonly Passage[], framework: Framework): SectionStart[] {
  const headings: SectionStart[] = [];
  const proper = new Set<Area>();
  for (let index = 0; index < passages.length; index++) {
    const { heading } = passages[index]!;
    if (!heading) continue;
    const naming = namingOf(heading, framework);
    if (heading.level === 2 && naming.exact && naming.area) proper.add(naming.area);
    headings.push({ index, heading, naming });
  }
  return headings.filter(
    ({ heading: { level }, naming: { area, exact } }) =>
      level === 2 || (exact && area !== undefined && !proper.has(area)),
  );
}
