import { placesSaid } from '../letter/claims/councilClaims';
import { saidOfLastYear } from '../letter/grades/lastYear';
import type { Outline } from '../letter/letter';
import { memoize } from '../text/memoize';

/** What a letter's findings may depend on in other letters; what is not wanted need not be looked up. */
export interface WantedOfOthers {
  /** Does the letter say something of last year's grades? */
  readonly lastYear: boolean;
  /** Places that it speaks of as if they were its council's. */
  readonly places: readonly string[];
}

export const wantedBy = memoize((outline: Outline): WantedOfOthers => ({
  lastYear: saidOfLastYear(outline).length > 0,
  places: placesSaid(outline),
}));
