import { skipKey } from '../english/clauses';
import { Phrases, phrases, type Word } from '../english/words';

/** Words that open a sentence and change nothing about what it says. */
const OPENERS = phrases(
  'overall, however, therefore, thus, hence, nevertheless, nonetheless, consequently, accordingly, on balance',
  'in summary, in conclusion, in short, as a result, as a whole, taken together, taken as a whole, for these reasons',
  'this year, at present, currently, now, again, once again, once more, also, in addition, furthermore, moreover',
  'similarly, finally, and, but, so, yet, in our judgement, in our view',
);

/** "We judge that …": whose words they are is clear, and they are the letter's own. */
const REPORTS = new Phrases(
  ['we', 'inspectors', 'the inspectors', 'this assessment', 'evidence', 'the evidence'].flatMap((who) =>
    ['judge', 'judged', 'find', 'found', 'concluded', 'shows', 'confirms'].map(
      (verb) => [`${who} ${verb} that`, true] as const,
    ),
  ),
);

/** The number of the word after opening words, with their commas. */
export function skipOpeners(words: readonly Word[], at: number): number {
  let i = at;
  for (let n = 0; n < 4; n++) {
    const next = REPORTS.skip(words, OPENERS.skip(words, i));
    if (next === i) break;
    i = skipKey(words, next, ',');
  }
  return i;
}
