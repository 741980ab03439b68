import { isLetter } from '../english/characters';
import { skipKey } from '../english/clauses';
import type { Direction } from './selfAssessment';
import { things, worth, type SelfClause, type Things } from './selfAssessmentObjects';
import { analysisEnd, type Subject } from './selfAssessmentSubject';
import * as says from './selfAssessmentWords';
import type { Phrases } from '../english/words';

/** What a clause says of the assessment. Places are numbers of words. */
export interface Predicate {
  readonly direction: Direction;
  /** The phrase: verb to object, or to the adjective. */
  readonly from: number;
  readonly end: number;
  /** Does more of the object mean better (+1) or worse (-1)? For the "it" of the next predicate. */
  readonly worth?: 1 | -1;
}

/** How many auxiliaries and adverbs in a row are read at most. */
const ENOUGH = 8;

/**
 * What is said of `subject` from `start` on. `before` is the worth of the object before, which "it" stands for. Every
 * word up to the object must be one that leaves the sentence a plain statement: "does not", "may" and "seems to" do
 * not.
 */
export function predicateAt(
  clause: SelfClause,
  subject: Subject['kind'],
  start: number,
  before?: 1 | -1,
): Predicate | undefined {
  const { words } = clause;
  let is: number | undefined;
  let at = start;
  for (let n = 0; n < ENOUGH; n++) {
    const found =
      misjudges(clause, at, before) ??
      (is === undefined ? undefined : tooRosy(clause, subject, is, at)) ??
      (subject === 'analysis' ? agrees(clause, start, is, at) : undefined);
    if (found) return found;
    const auxiliary = says.AUXILIARIES.at(words, at)?.end;
    if (auxiliary !== undefined && says.IS.has(words[at]!.key)) is ??= at;
    const next = auxiliary ?? skipAdverb(clause, at);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

/** "Underestimates a number of important weaknesses". */
function misjudges(clause: SelfClause, at: number, before?: 1 | -1): Predicate | undefined {
  const { words } = clause;
  const verb = says.VERBS.at(words, at);
  if (!verb || words[at]!.joined) return undefined;
  const object = objectAt(clause, says.ADVERBS.skip(words, verb.end), before);
  if (!object) return undefined;
  return {
    direction: directionOf(verb.value * object.worth),
    from: at,
    end: object.end,
    worth: object.worth,
  };
}

function objectAt(
  clause: SelfClause,
  at: number,
  before?: 1 | -1,
): { worth: 1 | -1; end: number } | undefined {
  const { words } = clause;
  const next = words[at + 1]?.key ?? '.';
  if (says.AFTER_OBJECT.has(next)) {
    const key = words[at]?.key ?? '';
    if (key === 'itself') return { worth: 1, end: at + 1 };
    if (before && says.PRONOUNS.has(key)) return { worth: before, end: at + 1 };
  }
  const seen = things(clause, at);
  const value = seen && worth(seen);
  return seen && value ? { worth: value, end: seen.end } : undefined;
}

/** "Is too optimistic"; of the council itself only with what it is too optimistic about. */
function tooRosy(
  clause: SelfClause,
  subject: Subject['kind'],
  is: number,
  at: number,
): Predicate | undefined {
  const { words } = clause;
  const too = says.TOO.at(words, at)?.end;
  const found = too === undefined ? says.TOO_JOINED.at(words, at) : says.ADJECTIVES.at(words, too);
  // "Too critical to be left to one officer" is of the paper, not of its words.
  if (!found || words[at]!.joined || words[found.end]?.key === 'to') return undefined;
  const about = skipKey(words, found.end, 'about', 'in', 'on', 'of');
  const manner = skipKey(words, about, 'assessing', 'evaluating', 'judging', 'describing', 'grading');
  const object =
    about === found.end ? undefined : (things(clause, manner)?.end ?? analysisEnd(clause, about));
  if (subject === 'council' && object === undefined) return undefined;
  return { direction: directionOf(found.value), from: is, end: object ?? found.end };
}

function directionOf(way: number): Direction {
  return way > 0 ? 'overestimates' : 'underestimates';
}

/** "Is (broadly) consistent with the evidence", "accurately reflects its performance". */
function agrees(
  clause: SelfClause,
  start: number,
  is: number | undefined,
  at: number,
): Predicate | undefined {
  const { words } = clause;
  if (words.slice(start, at).some(({ key }) => says.PARTLY.has(key))) return undefined;
  const full = skipAll(clause, at, says.FULLY);
  const accurate = words[full]?.key === 'accurate';
  const from = is ?? at;
  let end: number | undefined;
  if (is !== undefined && accurate) end = full + 1;
  else if (is !== undefined) end = evidenceEnd(clause, says.CONSISTENT.at(words, full)?.end);
  end ??=
    evidenceEnd(clause, says.MATCHES.at(words, full)?.end) ??
    reflectsEnd(clause, at, full) ??
    pictureEnd(clause, full) ??
    undefined;
  return end === undefined ? undefined : { direction: 'consistent', from, end };
}

function reflectsEnd(clause: SelfClause, at: number, full: number): number | undefined {
  const { words } = clause;
  const reflects = says.REFLECTS.at(words, full)?.end;
  if (reflects !== undefined) {
    const object = skipAll(clause, reflects, says.FULLY);
    const end = evidenceEnd(clause, object) ?? performanceEnd(things(clause, object));
    if (end !== undefined) return skipKey(words, end, 'well', 'accurately', 'closely');
  }
  const accurately = words.slice(at, full).some(({ key }) => key === 'accurately' || key === 'correctly');
  const identifies = accurately ? says.IDENTIFIES.at(words, full)?.end : undefined;
  return identifies === undefined ? undefined : things(clause, identifies)?.end;
}

/** To reflect weaknesses alone may be a fault of the analysis itself. */
function performanceEnd(seen: Things | undefined): number | undefined {
  return seen && (seen.kinds.has('performance') || worth(seen) === 0) ? seen.end : undefined;
}

/** "Gives an accurate picture of its performance". */
function pictureEnd(clause: SelfClause, at: number): number | undefined {
  const { words } = clause;
  const gives = says.IS.has(words[at - 1]?.key ?? '') ? at : says.GIVES.at(words, at)?.end;
  if (gives === undefined) return undefined;
  const accurate = skipAll(clause, skipKey(words, gives, 'a', 'an'), says.FULLY);
  if (words[accurate]?.key !== 'accurate') return undefined;
  const of = says.PICTURE.at(words, accurate + 1)?.end;
  return of === undefined ? undefined : (things(clause, of)?.end ?? evidenceEnd(clause, of));
}

/** The number of the word after "the (available) evidence (of this assessment)". */
function evidenceEnd({ words, grammar }: SelfClause, start: number | undefined): number | undefined {
  if (start === undefined) return undefined;
  const at = says.EVIDENCE_MODIFIERS.skip(words, skipKey(words, start, 'the', 'our', 'this', 'all'));
  const found = grammar.evidence.at(words, skipKey(words, at, 'the'));
  const next = found && words[found.end];
  return next && (next.joined || isLetter(next.key[0])) && !says.AFTER_EVIDENCE.has(next.key)
    ? undefined
    : found?.end;
}

function skipAdverb({ words }: SelfClause, at: number): number {
  const comma = skipKey(words, at, ',');
  const adverb = says.ADVERBS.skip(words, comma);
  if (adverb > comma) return skipKey(words, adverb, ',');
  // ", which was completed in May,"
  if (comma === at) return at;
  const which = skipKey(words, comma, 'which', 'like', 'as', 'in');
  if (which === comma) return at;
  if (words[comma]!.key === 'which' && says.VERBS.at(words, which)) return which;
  for (let i = which; i < words.length && i < which + 14; i++) if (words[i]!.key === ',') return i + 1;
  return at;
}

function skipAll({ words }: SelfClause, start: number, what: Phrases): number {
  let at = start;
  for (let n = 0; n < ENOUGH; n++) at = what.skip(words, at);
  return at;
}
