import type { Area, Framework } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import type { Block } from '../../syntax/blocks';
import type { Heading } from '../../syntax/heading';
import { blocksOf, type Passage } from '../../syntax/passage';
import { each, inEach, NOTHING } from '../../text/inEach';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { AreaName } from '../areaName';
import type { Field } from './field';
import { readTop } from './fields';
import { filled, type GradeValue } from '../grades/gradeValue';
import { proseOf } from '../proseOf';
import {
  mentionsSelfAssessment,
  readJudgements,
  readSelfAssessments,
  verdictOf,
  type Direction,
} from '../../prose/reading/read';

/**
 * What a section says outside its lists of points: its heading, its fields and the prose at its top. The same object
 * while somebody types in the points; what stands below the heading, points included, is the `SectionBody`.
 */
export class Section {
  /** Lines that hold several fields. */
  readonly joined: readonly Span[];
  /** Lines below the fields that go on with the remark of the last. */
  readonly wrapped: readonly Span[];
  /** Paragraphs before the first heading below the section's own, without their field lines. */
  readonly prose: readonly Span[];
  readonly fields: readonly Field[];
  /** The grade that the section itself tells: its first field's that says something, else its heading's. */
  readonly grade: GradeValue | undefined;
  readonly selfGrade: GradeValue | undefined;
  /** The first self-assessment field with something written in it. */
  readonly verdictField: Field | undefined;
  #judgements: readonly Judgement[] | undefined;
  #selfAssessments: readonly SelfAssessment[] | undefined;

  readonly #top: readonly Passage[];

  constructor(
    readonly heading: Heading,
    readonly naming: AreaName,
    top: readonly Passage[],
    /** Fields among the points, where none belong. */
    fieldsBelow: readonly Field[],
    /** The headings of its lists. */
    readonly lists: readonly Heading[],
    /** Does a comment without an end swallow the rest of the section? Then nobody knows what is in it. */
    readonly isSwallowed: boolean,
    readonly framework: Framework,
    /** The council's name, by which sentences may call it. */
    readonly council?: string,
  ) {
    const { fields, joined, wrapped, prose } = readTop(top, framework);
    this.joined = joined;
    this.wrapped = wrapped;
    this.prose = prose;
    this.fields = fieldsBelow.length > 0 ? [...fields, ...fieldsBelow] : fields;
    const [grade, selfGrade] = [this.#firstOf('grade'), this.#firstOf('self-grade')];
    this.grade = filled(grade) ?? naming.grade ?? grade;
    this.selfGrade = selfGrade;
    this.verdictField = this.fields.find(
      ({ field, known, value }) => field === 'self-assessment' && known && !value.isEmpty,
    );
    this.#top = top;
  }

  /** The heading and the blocks below it, up to the next heading. */
  get top(): readonly Block[] {
    return blocksOf(this.#top);
  }

  /** The area the section is about; see `naming.exact` for whether its heading says so or only nearly so. */
  get area(): Area | undefined {
    return this.naming.area;
  }

  get start(): number {
    return this.heading.start;
  }

  /** The verdict that the sentences of the prose come to. */
  get proseVerdict(): Verdict | undefined {
    return verdictOf(this.selfAssessments);
  }

  /** What the judgement sentences say, in order. */
  get judgements(): readonly Judgement[] {
    const { area } = this;
    this.#judgements ??= area
      ? inEach(this.prose, (paragraph) => judgementsIn(paragraph, area, this.framework, this.council))
      : NOTHING;
    return this.#judgements;
  }

  /** What the sentences on the council's own assessment say, in order. */
  get selfAssessments(): readonly SelfAssessment[] {
    this.#selfAssessments ??= inEach(this.prose, (paragraph) =>
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

  /** The first grade of the fields of a name that says something, else the first. */
  #firstOf(name: 'grade' | 'self-grade'): GradeValue | undefined {
    let first: GradeValue | undefined;
    for (const { field, known, grade } of this.fields) {
      if (field !== name || !known) continue;
      if (filled(grade)) return grade;
      first ??= grade;
    }
    return first;
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

const judgementsIn = memoize(
  (paragraph: Span, area: Area, framework: Framework, council: string | undefined): readonly Judgement[] =>
    each(readJudgements(proseOf(paragraph), area, framework, council), ({ grade, by, from, to }) => ({
      grade,
      kind: by,
      word: paragraph.part(from, to),
    })),
);

const selfAssessmentsIn = memoize(
  (paragraph: Span, framework: Framework, council: string | undefined): readonly SelfAssessment[] =>
    each(readSelfAssessments(proseOf(paragraph), framework, council), ({ direction, partial, from, to }) => ({
      direction,
      partial,
      phrase: paragraph.part(from, to),
    })),
);

const mentionsIn = memoize((paragraph: Span, framework: Framework, council: string | undefined): boolean =>
  mentionsSelfAssessment(proseOf(paragraph), framework, council),
);
