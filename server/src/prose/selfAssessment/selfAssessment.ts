import type { Framework } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import { assessorsOf } from '../names/assessors';
import { asks, clauseStarts, isYear, refersBack, skipOpeners } from '../english/clauses';
import { selfGrammarOf } from './selfAssessmentGrammar';
import { skipConjunction, type SelfClause } from './selfAssessmentObjects';
import { passiveAt } from './selfAssessmentPassive';
import { predicateAt, type Predicate } from './selfAssessmentPredicate';
import { analysisEnd, skipInAnalysis, skipPlace, subjectAt, type Subject } from './selfAssessmentSubject';
import * as says from './selfAssessmentWords';
import { sentences } from '../english/sentences';
import { type Word, wordsOf } from '../english/words';

export type Direction = Exclude<Verdict, 'mixed'>;

/** What a sentence says of how the council sees itself. */
export interface SelfAssessmentReading {
  readonly direction: Direction;
  /** The phrase from verb to object: 0-based UTF-16 offsets in the prose, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Only of a part ("in some aspects", "a number of"). */
  readonly partial: boolean;
}

/** Without one of these no sentence says how the council sees itself. */
const MENTIONS =
  /over|under|exaggerat|too |unduly|excessive|consistent|accura|reflect|in +line|accord|agree|match|keeping|corresponds|borne|supported|confirmed|concur/i;
/** How far behind a predicate the next one of the same subject is looked for, in words. */
const FAR = 40;

/**
 * What readable prose (see `readableProse`) says of the council's own assessment. The direction comes from verb and
 * object: to underestimate weaknesses is to see oneself as better than one is. `council` is its name, if known.
 */
export function readSelfAssessments(
  prose: string,
  framework: Framework,
  council?: string,
): SelfAssessmentReading[] {
  if (!MENTIONS.test(prose)) return [];
  const grammar = selfGrammarOf(framework);
  const assessors = assessorsOf(framework, council);
  return sentences(prose).flatMap(({ from, to }) => {
    if (!MENTIONS.test(prose.slice(from, to))) return [];
    const words = wordsOf(prose, from, to);
    return asks(words) ? [] : readSentence({ words, grammar, assessors });
  });
}

function readSentence(clause: SelfClause): SelfAssessmentReading[] {
  const { words } = clause;
  const found: SelfAssessmentReading[] = [];
  const times = timeFinder(words);
  let done = 0;
  for (const start of clauseStarts(words, says.BOUNDARIES)) {
    if (start < done || times(start)) continue;
    const { readings, end } = readClause(clause, start);
    found.push(...readings);
    done = end;
  }
  return found;
}

function readClause(clause: SelfClause, start: number): { readings: SelfAssessmentReading[]; end: number } {
  const { words } = clause;
  let inAnalysis = false;
  const at = skipOpeners(words, start, (here) => {
    const place = skipPlace(clause, here);
    if (place > here) return place;
    const analysis = skipInAnalysis(clause, here);
    inAnalysis ||= analysis > here;
    return analysis;
  });
  const passive = passiveAt(clause, at, inAnalysis);
  if (passive) {
    const { from, end } = passive.at(-1)!;
    return { readings: passive.flatMap((one) => read(clause, from, one, words.length) ?? []), end };
  }
  if (words[at]?.key === 'its' && !refersBack(clause, start)) return { readings: [], end: start };
  const subject =
    subjectAt(clause, at) ??
    (inAnalysis && words[at]?.key === 'it' ? { kind: 'council' as const, end: at + 1 } : undefined);
  return subject ? readPredicates(clause, subject) : { readings: [], end: start };
}

/** All that is said of one subject: "underestimates weaknesses and overvalues progress" is two things. */
function readPredicates(
  clause: SelfClause,
  subject: Subject,
): { readings: SelfAssessmentReading[]; end: number } {
  const readings: SelfAssessmentReading[] = [];
  let start = subject.end;
  let predicate = predicateAt(clause, subject.kind, start);
  let end = start;
  while (predicate) {
    end = predicate.end;
    const next = nextPredicate(clause, subject, predicate);
    const reading = read(clause, start, predicate, next.zone);
    if (reading) readings.push(reading);
    start = next.start;
    predicate = next.predicate;
  }
  return { readings, end };
}

interface Next {
  /** Number of the word at which what belongs to the predicate before ends. */
  readonly zone: number;
  readonly start: number;
  readonly predicate?: Predicate;
}

/** The next predicate of the same subject, behind "and", "but" or a comma. */
function nextPredicate(clause: SelfClause, subject: Subject, before: Predicate): Next {
  const { words } = clause;
  const limit = Math.min(words.length, before.end + FAR);
  for (let i = before.end; i < limit; i++) {
    if (says.SUBORDINATES.has(words[i]!.key)) break;
    const start = skipConjunction(words, i);
    if (start === i) continue;
    const predicate = predicateAt(clause, subject.kind, start, before.worth);
    if (predicate) return { zone: i, start, predicate };
    if (subjectAt(clause, start)) return { zone: i, start };
  }
  return { zone: limit, start: limit };
}

/** The reading of a predicate, unless what belongs to it (up to `zone`) puts it in another time or takes it back. */
function read(
  { words }: SelfClause,
  start: number,
  { direction, from, end }: Predicate,
  zone: number,
): SelfAssessmentReading | undefined {
  let partial = false;
  for (let i = start; i < zone; i++) {
    const { key } = words[i]!;
    if (says.ANOTHER_TIME.has(key) || isYear(key)) return undefined;
    if (i >= end && direction === 'consistent' && says.EXCEPT.has(key)) return undefined;
    if (i >= end && says.SUBORDINATES.has(key)) break;
    partial ||= says.PARTLY.has(key);
  }
  return { direction, from: words[from]!.from, to: words[end - 1]!.to, partial };
}

/** Tells whether another time is spoken of before a place, back to a semicolon. Asked from left to right. */
function timeFinder(words: readonly Word[]): (before: number) => boolean {
  let seen = 0;
  let found = false;
  return (before) => {
    for (; seen < before; seen++) {
      const { key } = words[seen]!;
      if (key === ';') found = false;
      else found ||= says.ANOTHER_TIME.has(key) || isYear(key);
    }
    return found;
  };
}

/** Does the prose speak of the council's own assessment, understood or not? Where it does, none is missing. */
export function mentionsSelfAssessment(prose: string, framework: Framework, council?: string): boolean {
  const words = wordsOf(prose);
  const clause = { words, grammar: selfGrammarOf(framework), assessors: assessorsOf(framework, council) };
  return words.some(
    (_, at) => analysisEnd(clause, at) !== undefined || says.VERBS.at(words, at) !== undefined,
  );
}

/**
 * One verdict for all that a section says. A word on where the council errs counts for more than one that it is
 * otherwise consistent ("is broadly consistent with the evidence but overvalues progress").
 */
export function verdictOf(
  readings: readonly Pick<SelfAssessmentReading, 'direction'>[],
): Verdict | undefined {
  const said = new Set(readings.map(({ direction }) => direction));
  if (said.has('overestimates')) return said.has('underestimates') ? 'mixed' : 'overestimates';
  if (said.has('underestimates')) return 'underestimates';
  return said.has('consistent') ? 'consistent' : undefined;
}
