import type { Area, EvidenceKind, Framework, Scale } from '../framework/framework';
import type { Verdict } from '../framework/types';
import type { Block } from '../syntax/blocks';
import type { Heading } from '../syntax/heading';
import type { Paragraph } from '../syntax/plain';
import type { Span } from '../text/span';
import type { AreaName } from './areaName';
import { evidenceKind, readEvidence, type EvidenceGroup } from './evidence';
import { readField, type Field } from './field';
import type { GradeValue } from './gradeValue';
import { readJudgements } from './judgement';
import { readableProse } from './prose';
import { readSelfAssessments, verdictOf, type Direction } from './selfAssessment';

/** A heading with all that stands below it up to the next section or the closing. */
export class Section {
  readonly fields: readonly Field[];
  readonly evidence: readonly EvidenceGroup[];
  /** Paragraphs before the first heading below the section's own, without their field lines. */
  readonly prose: readonly Span[];
  #judgements: readonly Judgement[] | undefined;
  #selfAssessments: readonly SelfAssessment[] | undefined;

  constructor(
    readonly heading: Heading,
    readonly naming: AreaName,
    /** The blocks below the heading. */
    readonly blocks: readonly Block[],
    readonly framework: Framework,
    /** The council's name, by which sentences may call it. */
    readonly council?: string,
  ) {
    const firstHeading = blocks.findIndex((block) => block.kind === 'heading');
    const above = firstHeading < 0 ? blocks : blocks.slice(0, firstHeading);
    const { fields, prose } = readTop(above, framework);
    this.prose = prose;
    this.fields = [...fields, ...misplacedFields(blocks.slice(above.length), framework)];
    this.evidence = readGroups(blocks, this.fields, framework);
  }

  /** The area the section is about; see `naming.exact` for whether its heading says so or only nearly so. */
  get area(): Area | undefined {
    return this.naming.area;
  }

  get start(): number {
    return this.heading.start;
  }

  get end(): number {
    return (this.blocks[this.blocks.length - 1] ?? this.heading).end;
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
      ? this.prose.flatMap((paragraph) =>
          readJudgements(readableProse(paragraph.text), area, this.framework, this.council).map(
            ({ grade, kind, from, to }) => ({
              grade,
              kind,
              word: paragraph.part(from, to),
            }),
          ),
        )
      : [];
    return this.#judgements;
  }

  /** What the sentences on the council's own assessment say, in order. */
  get selfAssessments(): readonly SelfAssessment[] {
    this.#selfAssessments ??= this.prose.flatMap((paragraph) =>
      readSelfAssessments(readableProse(paragraph.text), this.framework, this.council).map(
        ({ direction, partial, from, to }) => ({
          direction,
          partial,
          phrase: paragraph.part(from, to),
        }),
      ),
    );
    return this.#selfAssessments;
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
export interface Judgement {
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

/** Fields at the top, prose below them, and fields that stand too low. */
function readTop(blocks: readonly Block[], { scale }: Framework): { fields: Field[]; prose: Span[] } {
  const fields: Field[] = [];
  const prose: Span[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    if (prose.length > 0) {
      const low = lowFields(block, scale);
      if (low.length > 0) fields.push(...low);
      else prose.push(block.content);
      continue;
    }
    const lines = block.lines();
    const top = leadingFields(lines, scale);
    fields.push(...top);
    const rest = lines[top.length];
    if (rest) prose.push(rest.part(0, block.content.end - rest.start));
  }
  return { fields, prose };
}

/** The fields that the first lines are, up to the first line that is none. */
function leadingFields(lines: readonly Span[], scale: Scale): Field[] {
  const fields: Field[] = [];
  for (const line of lines) {
    const field = readField(line, scale, false);
    if (!field) break;
    fields.push(field);
  }
  return fields;
}

/** The fields of a paragraph below prose, when each of its lines is one. */
function lowFields(block: Paragraph, scale: Scale): Field[] {
  const fields: Field[] = [];
  for (const line of block.lines()) {
    const field = readField(line, scale, true);
    if (!field) return [];
    fields.push(field);
  }
  return fields;
}

function misplacedFields(blocks: readonly Block[], { scale }: Framework): Field[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? lowFields(block, scale) : []));
}

function readGroups(
  blocks: readonly Block[],
  fields: readonly Field[],
  framework: Framework,
): EvidenceGroup[] {
  const ofFields = new Set(fields.map(({ line }) => line.anchor));
  const groups: EvidenceGroup[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const heading = blocks[i]!;
    if (heading.kind !== 'heading') continue;
    const kind = evidenceKind(heading.title.text, framework);
    if (!kind) continue;
    let end = i + 1;
    while (end < blocks.length && blocks[end]!.kind !== 'heading') end++;
    const endedBy = blocks[end] as Heading | undefined;
    groups.push({ ...readEvidence(kind, heading, blocks.slice(i + 1, end), ofFields), endedBy });
  }
  return groups;
}
