import type { Framework } from '../framework/framework';
import type { Assessment } from '../letter/grades/assessment';
import type { Places } from '../letter/claims/councilClaims';
import type { KnownGrades } from '../letter/grades/knownGrades';
import type { DirectiveName } from '../letter/directive';
import type { Header } from '../letter/header/header';
import type { Letter, Outline, Status } from '../letter/letter';
import type { SectionBody } from '../letter/section/sectionBody';
import type { GradeTable } from '../letter/table/gradeTable';
import type { Block } from '../syntax/blocks';
import type { Passage } from '../syntax/passage';
import type { Fix } from '../edits/change';
import type { Related } from '../letter/related';
import { each } from '../text/inEach';
import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Where a rule found something, and the values that its message and fixes are made of. */
export interface Hit<Values> {
  readonly at: Span;
  readonly values: Values;
  readonly related?: readonly Related[];
  /** Instead of the rule's severity, for the one finding that is less grave than its kind. */
  readonly severity?: Severity;
}

/** What the directives of a letter came to: the input of the rules about them. */
export interface Suppressions {
  /** Names in directives that suppress nothing; a directive without names stands for itself. */
  readonly unused: readonly DirectiveName[];
  /** Names that are neither a rule's nor a family's. */
  readonly unknown: readonly DirectiveName[];
  /** All names that a directive may give. */
  readonly names: readonly string[];
}

/** What a rule about the header may look at besides the header. */
export type HeaderContext = Pick<Letter, 'framework' | 'frameworks' | 'headerBroken' | 'status'>;

/** What a rule about one area, or about the table, may look at besides it. */
interface AreaContext {
  readonly framework: Framework;
  readonly status: Status;
}

interface Definition<Values> {
  /** `family/name`, stable for ever. */
  readonly code: `${string}/${string}`;
  /** One severity, or one for a draft and one for a final letter. */
  readonly severity: Severity | { readonly draft: Severity; readonly final: Severity };
  /** A few words that name the fault. */
  readonly title: string;
  /** Why it matters in a letter: one short paragraph. */
  readonly why: string;
  /** How to put it right: one or two sentences. */
  readonly remedy: string;
  /** A text with this finding and one without: shown on the rule's page and run by the tests. */
  readonly example: Example;
  /** What it finds can go without loss; editors show it faded. */
  readonly unnecessary?: boolean;
  /** One sentence: what is wrong, both values in words and numbers, how to put it right. No code in it. */
  message(values: Values, context: AreaContext): string;
  /**
   * The same for somebody who has a document, which has no header, keys or fields; nothing where only the markup is wrong.
   * Without it, the message.
   */
  messageInDocument?(values: Values, context: AreaContext): string | undefined;
  /**
   * How many things a draft still has to have, where the finding stands for none or for several; else it is one. What
   * is filled in never raises the sum.
   */
  toDo?(values: Values, letter: Letter): number;
  /** Ways to put it right, the likeliest first. Spans are those of the hit or of the letter. */
  fixes?(hit: Hit<Values>, letter: Letter): readonly Fix[];
}

interface Example {
  readonly wrong: string;
  readonly right: string;
}

/**
 * A rule that looks at one area at a time, outside its points: what the letter says of others makes no difference to it.
 */
interface AreaRule<Values> extends Definition<Values> {
  readonly scope: 'area';
  readonly check: (assessment: Assessment, context: AreaContext) => Iterable<Hit<Values>>;
}

/** A rule that looks at one area's section with its points. */
interface SectionRule<Values> extends Definition<Values> {
  readonly scope: 'section';
  readonly check: (body: SectionBody, context: AreaContext) => Iterable<Hit<Values>>;
}

/** A rule that looks at one block at a time: what stands around it makes no difference to it. */
interface BlockRule<Values> extends Definition<Values> {
  readonly scope: 'block';
  readonly check: (block: Block, framework: Framework) => Iterable<Hit<Values>>;
}

/** A rule that looks at blocks that stand side by side, up to the next heading or nearer. */
interface PassageRule<Values> extends Definition<Values> {
  readonly scope: 'passage';
  readonly check: (passage: Passage, framework: Framework) => Iterable<Hit<Values>>;
}

/** A rule that looks at the header, and finds nothing in a letter without one. */
interface HeaderRule<Values> extends Definition<Values> {
  readonly scope: 'header';
  readonly check: (header: Header, context: HeaderContext) => Iterable<Hit<Values>>;
}

/** A rule that looks at the table of grades, and finds nothing in a letter without one. */
interface TableRule<Values> extends Definition<Values> {
  readonly scope: 'table';
  readonly check: (table: GradeTable, context: AreaContext) => Iterable<Hit<Values>>;
}

/** A rule that looks at all that the letter says outside its points. */
interface OutlineRule<Values> extends Definition<Values> {
  readonly scope: 'outline';
  readonly check: (outline: Outline) => Iterable<Hit<Values>>;
}

/**
 * A rule that looks at the letter as a whole. It is asked at every key, so it takes a step for each section or heading
 * and no more; what it looks for in every block or passage, it remembers by them.
 */
interface LetterRule<Values> extends Definition<Values> {
  readonly scope: 'letter';
  /** What is known of other letters may add to what it finds; it does not need them. */
  readonly check: (letter: Letter, neighbours?: Neighbours) => Iterable<Hit<Values>>;
}

/** A rule about the directives, which runs when all other findings are known. */
interface SuppressionRule<Values> extends Definition<Values> {
  readonly scope: 'suppression';
  readonly check: (suppressions: Suppressions, letter: Letter) => Iterable<Hit<Values>>;
}

/** A rule that compares the letter with others; it finds nothing where no others are known. */
interface WorkspaceRule<Values> extends Definition<Values> {
  readonly scope: 'workspace';
  readonly check: (letter: Letter, neighbours: Neighbours) => Iterable<Hit<Values>>;
}

/** Other letters that have to do with this one. */
export interface Neighbours {
  /** Final letters of the same council, year and framework in other files: the first two. */
  readonly twins: readonly OtherLetter[];
  /** Are there more of them than these? */
  readonly moreTwins?: boolean;
  /** What the header's `previous` leads to; null when there is no such file. Undefined without `previous`. */
  readonly previous?: OtherLetter | null;
  /** This council's letter of the year before, where the letter speaks of that year's grades. */
  readonly lastYear?: OtherLetter;
  /** The places that the councils of the folder's letters are named for. */
  readonly places?: Places;
}

/** What is known of a letter in another file. */
export interface OtherLetter {
  readonly uri: string;
  /** As a person would name it, seen from the letter. */
  readonly name: string;
  readonly council?: string;
  readonly year?: number;
  /** Its grades, where they are known. */
  readonly grades?: KnownGrades;
}

type AnyRule<Values> =
  | BlockRule<Values>
  | PassageRule<Values>
  | AreaRule<Values>
  | SectionRule<Values>
  | HeaderRule<Values>
  | TableRule<Values>
  | OutlineRule<Values>
  | LetterRule<Values>
  | SuppressionRule<Values>
  | WorkspaceRule<Values>;

/** What a rule is given to look at, by its scope. */
interface Subjects {
  block: [block: Block, framework: Framework];
  passage: [passage: Passage, framework: Framework];
  area: [assessment: Assessment, context: AreaContext];
  section: [body: SectionBody, context: AreaContext];
  header: [header: Header, context: HeaderContext];
  table: [table: GradeTable, context: AreaContext];
  outline: [outline: Outline];
  letter: [letter: Letter, neighbours?: Neighbours];
  workspace: [letter: Letter, neighbours: Neighbours];
  suppression: [suppressions: Suppressions, letter: Letter];
}

export type Scope = keyof Subjects;

/** The finding that a hit is in a letter. */
export type Found = (letter: Letter) => Finding;

/** A rule of one scope as the registry holds it: what its values are is its own affair. */
export interface RuleOf<S extends Scope> extends Pick<
  Definition<never>,
  'code' | 'severity' | 'title' | 'why' | 'remedy' | 'example' | 'unnecessary'
> {
  readonly scope: S;
  find(...subject: Subjects[S]): readonly Found[];
}

export type Rule = { [S in Scope]: RuleOf<S> }[Scope];

/** Something found: data, with its wording, severity and fixes derived from the rule's definition. */
export interface Finding {
  readonly rule: Rule;
  readonly code: string;
  readonly at: Span;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly Related[];
  /** How many things are still to do in a draft before it can be final; 0 in what is as grave in either. */
  toDo(): number;
  /** Worked out when asked for. */
  fixes(): readonly Fix[];
  /** What to say of it where the letter is a document; nothing where the document has no fault. */
  messageInDocument(): string | undefined;
}

export function rule<Values>(definition: AnyRule<Values>): Rule {
  const { code, severity, title, why, remedy, example, unnecessary } = definition;
  const found =
    (hit: Hit<Values>): Found =>
    (letter) => ({
      rule: self,
      code,
      at: hit.at,
      severity: hit.severity ?? severityIn(severity, letter.status),
      message: definition.message(hit.values, letter),
      related: hit.related ?? [],
      toDo: () => (typeof severity === 'string' ? 0 : (definition.toDo?.(hit.values, letter) ?? 1)),
      fixes: () => definition.fixes?.(hit, letter) ?? [],
      messageInDocument: () => (definition.messageInDocument ?? definition.message)(hit.values, letter),
    });
  const check: (subject: never, context: never) => Iterable<Hit<Values>> = definition.check;
  const find = (subject: never, context: never): readonly Found[] => each(check(subject, context), found);
  // Written out, so that all rules have one shape in V8: Node 20 gives each object with properties after a spread its own.
  const { scope } = definition;
  const self = { code, severity, title, why, remedy, example, unnecessary, scope, find } as Rule;
  return self;
}

export function severityIn(severity: Definition<never>['severity'], status: Status): Severity {
  return typeof severity === 'string' ? severity : severity[status];
}

/** "grade" of "grade/missing". */
export function familyOf(code: string): string {
  return code.slice(0, code.indexOf('/'));
}
