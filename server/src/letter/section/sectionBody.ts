import type { EvidenceKind, Framework } from '../../framework/framework';
import type { Block } from '../../syntax/blocks';
import type { Heading } from '../../syntax/heading';
import { blocksOf, type Passage } from '../../syntax/passage';
import { inEach } from '../../text/inEach';
import { memoize } from '../../text/memoize';
import type { AreaName } from '../areaName';
import { PassagesGroup, type EvidenceGroup } from '../evidence/evidence';
import { evidenceKind } from '../evidence/evidenceName';
import type { Field } from './field';
import { fieldsIn } from './fields';
import { Section } from './section';

/** A heading with all that stands below it up to the next section or the closing. */
export class SectionBody {
  readonly section: Section;
  readonly evidence: readonly EvidenceGroup[];
  #blocks: readonly Block[] | undefined;

  /** @param passages the section a few blocks at a time; its heading is the first block */
  constructor(
    heading: Heading,
    naming: AreaName,
    readonly passages: readonly Passage[],
    framework: Framework,
    council?: string,
  ) {
    const below = passages.findIndex((passage) => passage.heading && passage.heading !== heading);
    const top = below < 0 ? passages : passages.slice(0, below);
    const rest = passages.slice(top.length);
    const fieldsBelow = inEach(rest, (passage) => fieldsIn(passage, framework));
    const last = passages.at(-1)?.blocks.at(-1);
    const isSwallowed = last?.kind === 'comment' && !last.closed;
    this.evidence = readGroups(rest, framework);
    const lists = this.evidence.map((group) => group.heading);
    this.section = sectionOf(heading, naming, top, fieldsBelow, lists, isSwallowed, framework, council);
  }

  /** The blocks below the heading. */
  get blocks(): readonly Block[] {
    return (this.#blocks ??= blocksOf(this.passages).slice(1));
  }

  get start(): number {
    return this.section.start;
  }

  get end(): number {
    return this.passages[this.passages.length - 1]!.blocks.at(-1)!.end;
  }

  /** The groups of one kind, in order. */
  evidenceOf(kind: EvidenceKind): EvidenceGroup[] {
    return this.evidence.filter((group) => group.kind === kind);
  }
}

const sectionOf = memoize(
  (
    heading: Heading,
    naming: AreaName,
    top: readonly Passage[],
    fieldsBelow: readonly Field[],
    lists: readonly Heading[],
    isSwallowed: boolean,
    framework: Framework,
    council: string | undefined,
  ) => new Section(heading, naming, top, fieldsBelow, lists, isSwallowed, framework, council),
);

function readGroups(passages: readonly Passage[], framework: Framework): EvidenceGroup[] {
  const groups: EvidenceGroup[] = [];
  for (let i = 0; i < passages.length;) {
    const { heading } = passages[i]!;
    let end = i + 1;
    while (end < passages.length && !passages[end]!.heading) end++;
    const kind = heading && kindOf(heading, framework);
    if (kind) groups.push(groupOf(heading, kind, passages.slice(i, end), framework, passages[end]?.heading));
    i = end;
  }
  return groups;
}

const kindOf = memoize((heading: Heading, framework: Framework) =>
  evidenceKind(heading.title.text, framework),
);

const groupOf = memoize(
  (
    heading: Heading,
    kind: EvidenceKind,
    passages: readonly Passage[],
    framework: Framework,
    endedBy: Heading | undefined,
  ): EvidenceGroup => new PassagesGroup(kind, heading, passages, framework, endedBy),
);
