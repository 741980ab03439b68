import type { Position, Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver';

/** A request of our own with the types of what goes in and comes out. */
export interface OwnRequest<Params, Answer> {
  readonly method: string;
  /** Never set: it ties the types to the name. */
  readonly types?: (params: Params) => Answer;
}

/*
 * What an editor's commands ask about a letter where the protocol has no words for it. The answer is null when the
 * document is not open or no letter, or when it cannot be done. Edits are for the text as the server has it when it
 * answers.
 */
export const LETTER_AREAS: OwnRequest<AreasParams, AreasAnswer> = { method: 'apa-letter/areas' };
export const INSERT_SECTION: OwnRequest<InsertSectionParams, InsertSectionAnswer> = {
  method: 'apa-letter/insertSection',
};
export const SET_GRADE: OwnRequest<SetGradeParams, SetGradeAnswer> = { method: 'apa-letter/setGrade' };
export const SET_STATUS: OwnRequest<SetStatusParams, readonly TextEdit[]> = {
  method: 'apa-letter/setStatus',
};
export const UPDATE_TABLE: OwnRequest<LetterParams, readonly TextEdit[]> = {
  method: 'apa-letter/updateTable',
};
export const LETTER_STATE: OwnRequest<LetterParams, StateAnswer> = { method: 'apa-letter/state' };
export const EFFECTIVE_SETTINGS: OwnRequest<LetterParams, string> = {
  method: 'apa-letter/effectiveSettings',
};

/* Asked without a document: `uri` is where a new letter will be, if that is known. */
export const FRAMEWORKS: OwnRequest<FrameworksParams, readonly FrameworkAnswer[]> = {
  method: 'apa-letter/frameworks',
};
export const NEW_LETTER: OwnRequest<NewLetterParams, NewLetterAnswer> = { method: 'apa-letter/newLetter' };

/** A letter to begin with from last year's, for a place beside that. */
export const NEXT_LETTER: OwnRequest<StoredLetterParams, NextLetterAnswer> = {
  method: 'apa-letter/nextLetter',
};

/** Asked without a document: the page of a rule, as `apa-letter explain` shows it; null for a code that no rule has. */
export const RULE: OwnRequest<RuleParams, RuleAnswer> = { method: 'apa-letter/rule' };

export interface LetterParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface AreasParams extends LetterParams {
  /** The cursor: the answer says which area it is in. */
  readonly position?: Position;
}

export interface AreasAnswer {
  /** In the framework's order. */
  readonly areas: readonly AreaAnswer[];
  /** The id of the area that the position is in. */
  readonly around?: string;
  /** The framework's grades, the best first. */
  readonly grades: readonly { readonly value: number; readonly label: string; readonly meaning: string }[];
}

export interface AreaAnswer {
  readonly id: string;
  /** Its name as the letter writes it. */
  readonly name: string;
  readonly description: string;
  readonly graded: boolean;
  /** Must the letter have a section about it? */
  readonly wanted: boolean;
  /** The words of its section's heading, when it has one. */
  readonly heading?: Range;
  /** Its row in the table, when it has one. */
  readonly row?: Range;
  /** Its grade as in "2 (adequate)". */
  readonly grade?: string;
  readonly value?: number;
}

export interface InsertSectionParams extends LetterParams {
  readonly area: string;
}

export interface InsertSectionAnswer {
  readonly edits: readonly TextEdit[];
  /** Where to write next, in the text afterwards. */
  readonly cursor: Position;
}

export interface SetGradeParams extends LetterParams {
  readonly area: string;
  readonly value: number;
}

export type SetGradeAnswer =
  | { readonly edits: readonly TextEdit[] }
  /** Why there is no place to write it: a sentence for the writer. */
  | { readonly reason: string };

export interface SetStatusParams extends LetterParams {
  readonly status: 'draft' | 'final';
}

export interface StateAnswer {
  readonly status: 'draft' | 'final';
  /** Where the status is set, when it is not the letter's to say: the name of a settings file. */
  readonly statusFrom?: string;
  readonly framework: { readonly id: string; readonly name: string };
  readonly errors: number;
  readonly warnings: number;
  readonly toDo: number;
  readonly remarks: number;
}

export interface FrameworksParams {
  readonly uri?: string;
}

export interface FrameworkAnswer {
  readonly id: string;
  readonly name: string;
  /** The years of its letters. */
  readonly years?: { readonly from: number; readonly to: number };
}

export interface NewLetterParams {
  readonly uri?: string;
  readonly council: string;
  readonly year: number;
  readonly framework: string;
}

export interface NewLetterAnswer {
  readonly text: string;
  /** The words to write over first. */
  readonly select: Range;
}

interface RuleParams {
  readonly code: string;
}

interface RuleAnswer {
  /** The rule's page as Markdown. */
  readonly page: string;
  /** A letter, or a part of one, in which it finds something. */
  readonly example: string;
}

/** A letter that need not be open. */
export interface StoredLetterParams {
  readonly uri: string;
}

export type NextLetterAnswer =
  | (NewLetterAnswer & { readonly council: string; readonly year: number })
  /** Why no letter can follow it: a sentence for the writer. */
  | { readonly reason: string };
