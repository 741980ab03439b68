/**
 * A framework as data: what a kind of letter judges, on which scale and in which words. The shape of the files in
 * this folder and of `.apa/frameworks/*.yaml`; `schemas/framework.schema.json` describes the same for editors.
 */
export interface FrameworkData {
  /** What a letter's `framework:` names. */
  readonly id: string;
  readonly name: string;
  /** Years of the letters it serves, first and last. */
  readonly years?: { readonly from: number; readonly to: number };
  /** What a period of assessment is, relative to the letter's year: `MM-DD` of the year before and of the year. */
  readonly period?: { readonly start: string; readonly end: string };
  readonly scale: ScaleData;
  readonly areas: readonly AreaData[];
  readonly evidence: { readonly strengths: HeadingData; readonly weaknesses: HeadingData };
  readonly table: {
    readonly area: HeadingData;
    readonly grade: HeadingData;
    readonly selfGrade: HeadingData;
  };
  /** How the paragraph begins that ends the last section. Compared as names are. */
  readonly closing: readonly string[];
  /** How the line begins that stands before a signature ("Yours sincerely"). */
  readonly valediction: readonly string[];
  /** The title, with `{council}` and `{year}`. */
  readonly title?: string;
  readonly judgement: JudgementFrames;
  readonly selfAssessment: SelfAssessmentFrames;
  /** Titles of the documents the descriptions rest on. */
  readonly sources: readonly string[];
}

export interface HeadingData {
  readonly label: string;
  readonly aliases?: readonly string[];
}

export interface ScaleData {
  /** `highest`: a greater number is a better grade. */
  readonly best: 'highest' | 'lowest';
  readonly grades: readonly GradeData[];
  /** Scales that writers mix up with this one. */
  readonly confusedWith?: readonly OtherScaleData[];
}

export interface GradeData {
  readonly value: number;
  readonly label: string;
  readonly synonyms?: readonly string[];
  readonly meaning: string;
  /** Whole phrases that say this grade in a judgement ("meet only minimum requirements"). */
  readonly descriptors?: readonly string[];
}

export interface OtherScaleData {
  /** As it stands in a sentence: "the school inspection scale". */
  readonly name: string;
  readonly grades: readonly { readonly value: number; readonly labels: readonly string[] }[];
}

export interface AreaData {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  /** `outcome` areas are summed up by the `overall` one; `capacity` is where self-assessment is summed up. */
  readonly kind: 'overall' | 'outcome' | 'capacity';
  /** Default true. */
  readonly graded?: boolean;
  /** Does the area list strengths and weaknesses? Default true. */
  readonly evidence?: boolean;
  /** Is a word on the council's self-assessment expected? Default: for outcome areas. */
  readonly selfAssessment?: boolean;
  readonly description: string;
  readonly aims?: readonly string[];
  /** Subjects whose grade a judgement sentence in this area's section tells, besides the common ones. */
  readonly subjects?: readonly string[];
  readonly sources?: readonly string[];
}

/** Words of the judgement sentence; the grammar around them is the reader's (`letter/judgement.ts`). */
export interface JudgementFrames {
  /** Subjects that mean "this area" in every outcome section ("the contribution of services"). */
  readonly subjects: readonly string[];
  /** What may follow such a subject without narrowing it ("in this aspect", "to improving outcomes"). */
  readonly tails: readonly string[];
  /** The sentence to insert, with `{grade}` for the scale word. */
  readonly sentence: string;
}

/** Words of the self-assessment sentence; the grammar around them is the reader's (`letter/selfAssessment.ts`). */
export interface SelfAssessmentFrames {
  /** Who assesses: "the council", and nouns of what it made ("analysis", "self-assessment"). */
  readonly assessors: readonly string[];
  readonly analyses: readonly string[];
  /** The sentences to insert, by verdict. */
  readonly sentences: Readonly<Record<Verdict, string>>;
}

/** How the council's own assessment compares with the evidence. */
export type Verdict = 'consistent' | 'overestimates' | 'underestimates' | 'mixed';
