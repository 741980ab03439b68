import type { OwnRequest, StateAnswer } from './letterRequests';
import type { CouncilGroup } from '../workspace/letterGroups';

export type { CouncilGroup } from '../workspace/letterGroups';

/* The letters of the window's folders, by council and year: a level is sent when somebody opens it. */

/** How many there are. Whoever asks is notified of changes from then on. */
export const LETTER_COUNT: OwnRequest<null, number> = { method: 'apa-letter/letterCount' };
/** Told to the editor: there are other letters than before, or the same with something else in them. */
export const LETTERS_CHANGED = 'apa-letter/lettersChanged';

export const COUNCILS: OwnRequest<null, readonly CouncilGroup[]> = { method: 'apa-letter/councils' };
export const COUNCIL_LETTERS: OwnRequest<CouncilLettersParams, readonly LetterAnswer[]> = {
  method: 'apa-letter/councilLetters',
};

export interface LettersChanged {
  readonly count: number;
}

interface CouncilLettersParams {
  /** The group's key. */
  readonly council: string;
}

/** One letter; what is found in it is left out when the council has very many. */
export interface LetterAnswer {
  readonly uri: string;
  readonly year?: number;
  readonly details?: LetterDetails;
}

export interface LetterDetails {
  readonly state: StateAnswer;
  /** All areas that are graded, in the framework's order. */
  readonly grades: readonly {
    readonly area: string;
    /** Nothing where the letter gives no grade. */
    readonly value?: number;
    /** "2 (adequate)" */
    readonly name?: string;
  }[];
}
