import type { Area, EvidenceKind, Framework } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import type { Block } from '../../syntax/blocks';
import type { Heading } from '../../syntax/heading';
import { blocksOf, type Passage } from '../../syntax/passage';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { AreaName } from '../areaName';
import { PassagesGroup, type EvidenceGroup } from '../evidence/evidence';
import { evidenceKind } from '../evidence/evidenceName';
import type { Field } from './field';
import { fieldsIn, readTop } from './fields';
import type { GradeValue } from '../grades/gradeValue';
import { proseOf } from '../proseOf';
import {
  mentionsSelfAssessment,
  readJudgements,
  readSelfAssessments,
  verdictOf,
  type Direction,
} from '../../prose/reading/read';

/** A heading with all that stands below it up to the next section or the closing. */
export class Section {
  readonly fields: readonly Field[];
  readonly evidence: readonly EvidenceGroup[];
  /** Lines that hold several fields. */
  readonly joined: readonly Span[];
  /** Lines below the fields that go on with the remark of the last. */
  readonly wrapped: readonly Span[];
  /** Paragraphs before the first heading below the section's own, without their field lines. */
  readonly prose: readonly Span[];
  #judgements: readonly Judgement[] | undefined;
  #selfAssessments: readonly SelfAssessment[] | undefined;

  readonly #top: readonly Passage[];
  #blocks: readonly Block[] | undefined;

  constructor(
    readonly heading: Heading,
    readonly naming: AreaName,
    /** The section a few blocks at a time; its heading is the first block. */
    readonly passages: readonly Passage[],
    readonly framework: Framework,
    /** The council's name, by which sentences may call it. */
    readonly council?: string,
  ) {
    const below = passages.findIndex((passage) => passage.heading && passage.heading !== heading);
    const top = below < 0 ? passages : passages.slice(0, below);
    const rest = passages.slice(top.length);
    const { fields, joined, wrapped, prose } = topOf(heading, top, framework);
    this.joined = joined;
    this.wrapped = wrapped;
    this.prose = prose;
    this.fields = [...fields, ...rest.flatMap((passage) => fieldsIn(passage, framework))];
    this.evidence = readGroups(rest, framework);
    this.#top = top;
  }

  /** The heading and the blocks below it, up to the next heading. */
  get top(): readonly Block[] {
    return blocksOf(this.#top);
  }

  /** The blocks below the heading. */
  get blocks(): readonly Block[] {
    return (this.#blocks ??= blocksOf(this.passages).slice(1));
  }

  /** The area the section is about; see `naming.exact` for whether its heading says so or only nearly so. */
  get area(): Area | undefined {
    return this.naming.area;
  }

  get start(): number {
    return this.heading.start;
  }

  get end(): number {
    return this.passages[this.passages.length - 1]!.blocks.at(-1)!.end;
  }

  /** The grade that the section itself tells: its first field's that says something, else its heading's. */
  get grade(): GradeValue | undefined {
    const fields = this.fieldsNamed('grade').map((field) => field.grade!);
    return fields.find((grade) => grade.kind !== 'empty') ?? this.naming.grade ?? fields[0];
  }

  get selfGrade(): GradeValue | undefined {
    const grades = this.fieldsNamed('self-grade').map((field) => field.grade!);
    return grades.find((grade) => grade.kind !== 'empty') ?? grades[0];
  }

  /** The first self-assessment field with something written in it. */
  get verdictField(): Field | undefined {
    return this.fieldsNamed('self-assessment').find((field) => !field.value.isEmpty);
  }

  /** The verdict that the sentences of the prose come to. */
  get proseVerdict(): Verdict | undefined {
    return verdictOf(this.selfAssessments);
  }

  /** What the judgement sentences say, in order. */
  get judgements(): readonly Judgement[] {
    const { area } = this;
    this.#judgements ??= area
      ? this.prose.flatMap((paragraph) => judgementsIn(paragraph, area, this.framework, this.council))
      : [];
    return this.#judgements;
  }

  /** What the sentences on the council's own assessment say, in order. */
  get selfAssessments(): readonly SelfAssessment[] {
    this.#selfAssessments ??= this.prose.flatMap((paragraph) =>
      selfAssessmentsIn(paragraph, this.framework, this.council),
    );
    return this.#selfAssessments;
  }

  /** Does a sentence speak of the council's own assessment, understood or not? */
  get mentionsSelfAssessment(): boolean {
    const { council, framework } = this;
    return this.prose.some((paragraph) => mentionsIn(paragraph, framework, council));
  }

  fieldsNamed(name: Field['field']): Field[] {
    return this.fields.filter((field) => field.field === name && field.known);
  }

  /** The groups of one kind, in order. */
  evidenceOf(kind: EvidenceKind): EvidenceGroup[] {
    return this.evidence.filter((group) => group.kind === kind);
  }
}

/** A judgement sentence's grade and the word that says it. */
interface Judgement {
  readonly grade: number;
  /** A word of the scale, or a phrase that describes a grade and cannot be changed for another. */
  readonly kind: 'word' | 'descriptor';
  readonly word: Span;
}

/** A self-assessment sentence's direction and the phrase that says it. */
export interface SelfAssessment {
  readonly direction: Direction;
  /** Said of a part only ("in some aspects"). */
  readonly partial: boolean;
  readonly phrase: Span;
}

const topOf = memoize((_heading: Heading, passages: readonly Passage[], framework: Framework) =>
  readTop(passages, framework),
);

const judgementsIn = memoize(
  (paragraph: Span, area: Area, framework: Framework, council: string | undefined): Judgement[] =>
    readJudgements(proseOf(paragraph), area, framework, council).map(({ grade, by, from, to }) => ({
      grade,
      kind: by,
      word: paragraph.part(from, to),
    })),
);

const selfAssessmentsIn = memoize(
  (paragraph: Span, framework: Framework, council: string | undefined): SelfAssessment[] =>
    readSelfAssessments(proseOf(paragraph), framework, council).map(({ direction, partial, from, to }) => ({
      direction,
      partial,
      phrase: paragraph.part(from, to),
    })),
);

const mentionsIn = memoize((paragraph: Span, framework: Framework, council: string | undefined): boolean =>
  mentionsSelfAssessment(proseOf(paragraph), framework, council),
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
