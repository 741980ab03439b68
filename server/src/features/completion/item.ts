import type { Day } from '../../prose/dates/date';
import type { NamedPerson } from '../../letter/header/people';
import type { Finding } from '../../rules/rule';
import type { OffsetRange } from '../../text/span';
import type { Part } from '../content';
import type { CompletionPlace } from './place';

export type CompletionKind =
  | 'key'
  | 'value'
  | 'heading'
  | 'row'
  | 'table'
  | 'field'
  | 'grade'
  | 'verdict'
  | 'sentence'
  | 'directive'
  | 'rule';

/**
 * How many characters of label and detail an editor shows in a row of its list. Where there are more, VS Code cuts the
 * label too; the documentation has them all.
 */
export const ROW = 46;

/** Something that can be written. */
export interface Completion {
  readonly kind: CompletionKind;
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string;
  /** What is replaced: on one line, with the cursor in it or at its end. What stands before the cursor is insert mode's. */
  readonly range: OffsetRange;
  readonly text: string;
  /** The same with stops and choices in the protocol's snippet syntax, everything else in it escaped (T41). */
  readonly snippet?: string;
  /** What the replaced words are compared with, when it is not the label. */
  readonly filter?: string;
  /** The one that the letter itself suggests. */
  readonly likely?: boolean;
  /** Worked out when it is needed. */
  readonly documentation?: () => readonly Part[];
}

/** What is known at the time of completion, besides the letter. */
export interface CompletionContext {
  /** The core has no clock. */
  readonly today: Day;
  /** What is found in the letter; only looked at for the names in a directive. */
  readonly findings?: readonly Finding[];
  /** The people of other letters; only looked at in the header. */
  readonly people?: () => Iterable<KnownPerson>;
  /** Can the editor let the writer choose a word in what is inserted? */
  readonly snippets?: boolean;
}

/** Somebody whom another letter names. */
export interface KnownPerson extends NamedPerson {
  readonly council?: string;
  readonly year?: number;
}

/** Answers for one kind of thing; nothing where it cannot stand. */
export type CompletionProvider = (place: CompletionPlace, asked: CompletionContext) => readonly Completion[];
