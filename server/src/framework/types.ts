/**
 * A framework as data: what a kind of letter judges, on which scale and in which words. Complete: what a file leaves
 * out (see `FrameworkFile`) has its default. `schemas/framework.schema.json` describes the files for editors.
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
  /** What a table of grades may have rows for that are no areas here. Nothing is compared with them. */
  readonly besides?: readonly string[];
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
  readonly title: string;
  /** The words above an area's aims. */
  readonly aimsLead: string;
  readonly judgement: JudgementFrames;
  readonly selfAssessment: SelfAssessmentFrames;
  /** Titles of the documents the descriptions rest on. */
  readonly sources: readonly string[];
}

export interface HeadingData {
  readonly label: string;
  readonly aliases: readonly string[];
}

interface ScaleData {
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
  /**
   * Whole phrases that say this grade in a judgement ("meet only minimum requirements"). "The" is left out, the verb
   * stands in the plural; the reader takes either number.
   */
  readonly descriptors?: readonly string[];
}

export interface OtherScaleData {
  /** As it stands in a sentence: "the school inspection scale". */
  readonly name: string;
  readonly grades: readonly { readonly value: number; readonly labels: readonly string[] }[];
}

export interface AreaData {
  /** Unique in the framework; letters may name the area by it. */
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** What its section may be called otherwise than its row in the table. Such a section's grade may stand there alone. */
  readonly titles?: readonly string[];
  /** `outcome` areas are summed up by the `overall` one; `capacity` is where self-assessment is summed up. */
  readonly kind: 'overall' | 'outcome' | 'capacity';
  readonly graded: boolean;
  /** Must the letter have a section about it? Without one its grade stands in the table alone. */
  readonly section: boolean;
  /** Does the area list strengths and weaknesses? */
  readonly evidence: boolean;
  /** Is a word on the council's self-assessment expected? */
  readonly selfAssessment: boolean;
  readonly description: string;
  readonly aims: readonly string[];
  /** What a judgement sentence in this area's section is about, without article ("capacity to improve"). */
  readonly subjects: readonly string[];
  /** The same said the other way round ("the council has good capacity to improve"). */
  readonly made?: MadeData;
  /** What may follow this area's subjects without narrowing them ("its services for children and young people"). */
  readonly tails: readonly string[];
  /** What the council delivers, when a descriptor of the scale says how well ("services … meet minimum requirements"). */
  readonly delivered: readonly string[];
  /** The area in other words, where its name does not stand. */
  readonly restated?: RestatedData;
  /** The framework's own, unless the area has others. */
  readonly sources: readonly string[];
}

/**
 * Words of the judgement sentence; the grammar around them (articles, verbs, what makes it say nothing) is the
 * reader's (`prose/reading`). All phrases compare without case, hyphens and typographic apostrophes. In them `{council}`
 * stands for the council, `{who}` for all who provide the services, `{services}` for these, `{children}` for whom,
 * `{improve}` and `{improvement}` for how something gets better; a subject `{area}` lets the area itself be judged.
 */
export interface JudgementFrames {
  /** What is judged in every outcome section, without article ("contribution of services"). */
  readonly subjects: readonly string[];
  readonly made?: MadeData;
  /** What may follow such a subject, or a descriptor, without narrowing it ("to improving outcomes"). */
  readonly tails: readonly string[];
  /** How a section speaks of its own area, after "in" or "for" ("this aspect"). */
  readonly here: readonly string[];
  /** The sentence to insert, with `{grade}` for the scale word. */
  readonly sentence: string;
}

/** What an area is about, as sentences put it that do not name it. */
interface RestatedData {
  /** What children then do, verb first: "enjoy school and achieve well". */
  readonly acts?: readonly string[];
  /** What they then are: "safe". */
  readonly states?: readonly string[];
  /** What they then have: "safety". */
  readonly nouns?: readonly string[];
}

/** Who makes or has what: "services" make a good "contribution". Without `by` it is the council. */
interface MadeData {
  readonly by?: readonly string[];
  readonly what: readonly string[];
}

/** Words of the self-assessment sentence; the grammar around them is the reader's (`prose/reading`). */
export interface SelfAssessmentFrames {
  /** Who assesses itself ("the council"). The last word alone also ends its proper name ("Northmere Council"). */
  readonly assessors: readonly string[];
  /** What it made, without article or owner ("analysis", "self-assessment"). */
  readonly analyses: readonly string[];
  /** What the analysis may be of, besides the objects below ("its services"). */
  readonly topics: readonly string[];
  /** What it can see too well or not well enough; more of `weaknesses` is worse, more of the others is better. */
  readonly objects: {
    readonly performance: readonly string[];
    readonly strengths: readonly string[];
    readonly weaknesses: readonly string[];
  };
  /** What it is held against ("evidence"). */
  readonly evidence: readonly string[];
  /** The sentences to insert, by verdict. */
  readonly sentences: Readonly<Record<Verdict, string>>;
}

/** How the council's own assessment compares with the evidence. */
export type Verdict = 'consistent' | 'overestimates' | 'underestimates' | 'mixed';

/** These keys may be left out. */
type Optional<Whole, Key extends keyof Whole> = Omit<Whole, Key> & Partial<Pick<Whole, Key>>;

export type HeadingFile = Optional<HeadingData, 'aliases'>;

export type AreaFile = Pick<AreaData, 'label' | 'description'> &
  Partial<Omit<AreaData, 'label' | 'description'>>;

/** The two lists, or the columns of the table, as files give them. */
type HeadingsFile<Headings> = { readonly [Name in keyof Headings]?: HeadingFile };

export type SelfAssessmentFile = Partial<Omit<SelfAssessmentFrames, 'objects' | 'sentences'>> & {
  readonly objects?: Partial<SelfAssessmentFrames['objects']>;
  readonly sentences?: Partial<SelfAssessmentFrames['sentences']>;
};

/** The shape of the files in this folder and of `.apa/frameworks/*.yaml`. Defaults: `complete.ts`. */
export interface FrameworkFile extends Pick<
  FrameworkData,
  'id' | 'name' | 'years' | 'period' | 'scale' | 'besides'
> {
  readonly areas: readonly AreaFile[];
  readonly title?: string;
  readonly aimsLead?: string;
  readonly evidence?: HeadingsFile<FrameworkData['evidence']>;
  readonly table?: HeadingsFile<FrameworkData['table']>;
  readonly closing?: readonly string[];
  readonly valediction?: readonly string[];
  readonly judgement?: Partial<JudgementFrames>;
  readonly selfAssessment?: SelfAssessmentFile;
  readonly sources?: readonly string[];
}
