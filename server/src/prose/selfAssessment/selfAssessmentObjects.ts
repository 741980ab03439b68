import type { Assessors } from '../names/assessors';
import { skipKey } from '../english/clauses';
import type { ObjectKind, SelfGrammar } from './selfAssessmentGrammar';
import * as says from './selfAssessmentWords';
import type { Word } from '../english/words';

/** A sentence's words with what they are read by. Places in it are numbers of words. */
export interface SelfClause {
  readonly words: readonly Word[];
  readonly grammar: SelfGrammar;
  readonly assessors: Assessors;
}

/** One or several things seen: "its strengths and areas for development". */
export interface Things {
  readonly kinds: ReadonlySet<ObjectKind>;
  /** The number of the word behind them. */
  readonly end: number;
}

/** How many modifiers or things in a row are read at most; no sentence has more, and reading stays linear. */
const ENOUGH = 8;

/** What may stand behind things: what may behind an object, a verb as well, or anything. */
export type Behind = 'object' | 'subject' | 'anything';

/** Things named from `start` on, joined by commas, "and" and "or". */
export function things(clause: SelfClause, start: number, behind: Behind = 'object'): Things | undefined {
  const kinds = new Set<ObjectKind>();
  let end: number | undefined;
  let at = start;
  for (let n = 0; n < ENOUGH; n++) {
    const found = thing(clause, at, behind);
    // A second thing that is not understood for sure leaves the first in doubt too.
    if (found === 'unsure') return undefined;
    if (!found) break;
    kinds.add(found.kind);
    end = found.end;
    at = skipConjunction(clause.words, end);
    if (at === end) break;
  }
  return end === undefined ? undefined : { kinds, end };
}

/** Better (+1) or worse (-1) when there is more of them; 0 when they pull both ways. */
export function worth({ kinds }: Things): 1 | -1 | 0 {
  if (!kinds.has('weaknesses')) return 1;
  return kinds.size === 1 ? -1 : 0;
}

function thing(
  clause: SelfClause,
  start: number,
  behind: Behind,
): { kind: ObjectKind; end: number } | 'unsure' | undefined {
  const { words, grammar } = clause;
  let at = start;
  for (let n = 0; n < ENOUGH; n++) {
    const found = grammar.objects.at(words, at);
    if (found) {
      const end = says.OF_SERVICES.skip(words, found.end);
      if (words[end]?.joined || !mayFollow(words, found.end, end, behind)) return 'unsure';
      return { kind: found.value, end: skipRelative(words, end) };
    }
    const next = skipModifier(clause, at);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

function skipModifier({ words, assessors }: SelfClause, at: number): number {
  const modifier = says.MODIFIERS.at(words, at)?.end;
  const owner = assessors.skipOwner(words, at);
  return Math.max(modifier ?? at, owner);
}

function mayFollow(words: readonly Word[], phraseEnd: number, end: number, behind: Behind): boolean {
  // "How well its services" is followed by whatever verb they have.
  if (behind === 'anything' || end > phraseEnd || words[phraseEnd - 1]!.key === 'services') return true;
  const key = words[end]?.key;
  if (key === undefined || says.AFTER_OBJECT.has(key)) return true;
  return behind === 'subject' && says.AFTER_SUBJECT.has(key);
}

/** "Progress made", "progress it has made": the words belong to the thing. */
function skipRelative(words: readonly Word[], at: number): number {
  let end = skipKey(words, at, 'that', 'which');
  end = skipKey(words, end, 'it');
  if (words[end]?.key === 'has' || words[end]?.key === 'have') end = skipKey(words, end + 1, 'been');
  return words[end]?.key === 'made' ? end + 1 : at;
}

/** Past a comma, "and", "or", "as well as" between things or clauses. */
export function skipConjunction(words: readonly Word[], at: number): number {
  const comma = skipKey(words, at, ',', ';', '\u2013', '\u2014');
  if (words[comma]?.key === 'as' && words[comma + 1]?.key === 'well' && words[comma + 2]?.key === 'as')
    return comma + 3;
  return skipKey(words, comma, 'and', 'or', 'but', 'while', 'whilst', 'although', 'though', 'yet');
}
