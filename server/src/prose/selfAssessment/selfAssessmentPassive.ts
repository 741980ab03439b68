import { skipKey } from '../english/clauses';
import { skipConjunction, things, worth, type SelfClause } from './selfAssessmentObjects';
import type { Predicate } from './selfAssessmentPredicate';
import { analysisEnd, skipPlace } from './selfAssessmentSubject';
import * as says from './selfAssessmentWords';

/** How many objects with their verbs are read at most. */
const ENOUGH = 4;

/**
 * "Strengths are overstated and weaknesses understated in the council's self-assessment": the object comes first.
 * Says something only when it is said who sees it so: behind the verb, or before the clause (`known`).
 */
export function passiveAt(clause: SelfClause, start: number, known: boolean): Predicate[] | undefined {
  const { words, assessors } = clause;
  const found: Predicate[] = [];
  let at = start;
  let end = start;
  for (let n = 0; n < ENOUGH; n++) {
    const one = seenWrongly(clause, at);
    if (!one) break;
    found.push(one);
    end = one.end;
    at = skipConjunction(words, end);
    if (at === end) break;
  }
  if (found.length === 0) return undefined;
  const place = skipPlace(clause, says.ADVERBS.skip(words, end));
  const by = skipKey(words, place, 'by');
  const within = skipKey(words, place, 'by', 'in', 'within');
  const council = by > place ? assessors.end(words, by) : undefined;
  const who = within > place ? (analysisEnd(clause, within) ?? council) : undefined;
  return known || (who !== undefined && words[who]?.key !== "'s") ? found : undefined;
}

/** "Progress (has also been) overvalued". */
function seenWrongly(clause: SelfClause, start: number): Predicate | undefined {
  const { words } = clause;
  const seen = things(clause, start, 'subject');
  const value = seen && worth(seen);
  if (!seen || !value) return undefined;
  let at = seen.end;
  for (let n = 0; n < 2 * ENOUGH; n++) {
    const verb = says.VERBS.at(words, at);
    if (verb) {
      if (words[at]!.joined || !words[verb.end - 1]!.key.endsWith('ed')) return undefined;
      return {
        direction: verb.value * value > 0 ? 'overestimates' : 'underestimates',
        from: start,
        end: verb.end,
        worth: value,
      };
    }
    const next = says.PASSIVE.at(words, at)?.end ?? says.ADVERBS.skip(words, at);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}
