import { skipKey } from '../english/clauses';
import { things, type SelfClause } from './selfAssessmentObjects';

/** Who or what assesses, and the number of the word behind it. */
export interface Subject {
  readonly kind: 'council' | 'analysis';
  readonly end: number;
}

/** The council, or an analysis that is its own. */
export function subjectAt(clause: SelfClause, start: number): Subject | undefined {
  const analysis = analysisEnd(clause, start);
  if (analysis !== undefined) return { kind: 'analysis', end: analysis };
  const council = clause.assessors.end(clause.words, start);
  return council === undefined ? undefined : { kind: 'council', end: council };
}

/** "The council's (own recent) analysis (of its strengths and areas for development) (in this outcome area)". */
export function analysisEnd(clause: SelfClause, start: number): number | undefined {
  const { words, grammar, assessors } = clause;
  const owner = assessors.skipOwner(words, start);
  const noun = grammar.analyses.at(words, owner) ?? grammar.analyses.at(words, skipKind(clause, owner));
  if (!noun || words[owner]?.joined) return undefined;
  let end = skipKey(words, noun.end, 'document', 'report', 'grade', 'grades');
  const by = skipKey(words, end, 'by', 'of', 'from');
  const council = by > end ? assessors.end(words, by) : undefined;
  if (council !== undefined && words[council]?.key !== "'s") end = council;
  const topic = skipTopic(clause, end);
  // "The analysis" may be anybody's; what says "self", or is of strengths and weaknesses, is the council's.
  const owned = owner > start + 1 || words[start]!.key === 'its' || words[start]!.key === 'your';
  if (!owned && words[noun.end - 2]?.key !== 'self' && (topic === end || owner === start)) return undefined;
  for (let n = 0; n < 4; n++) {
    const next = skipPlace(clause, skipTopic(clause, end));
    if (next === end) break;
    end = next;
  }
  // "The analysis of demand", "self-assessment training": another thing.
  return words[end]?.key === 'of' ? undefined : end;
}

function skipKind({ words }: SelfClause, at: number): number {
  return skipKey(
    words,
    skipKey(words, at, 'own'),
    'recent',
    'latest',
    'current',
    'annual',
    'detailed',
    'overall',
    'initial',
    'own',
  );
}

/** "Of its strengths", "of how well its services do", "of its own work". */
function skipTopic(clause: SelfClause, at: number): number {
  const { words, grammar } = clause;
  const of = skipKey(words, at, 'of', 'on');
  if (of === at) return at;
  const seen = things(clause, of, 'anything');
  if (seen) return seen.end;
  const topic = skipKey(words, skipKey(words, of, 'its', 'the'), 'own');
  return grammar.topics.at(words, topic)?.end ?? at;
}

/** "In this outcome area", "for being healthy", "of this aspect". */
export function skipPlace({ words, grammar }: SelfClause, at: number): number {
  const preposition = skipKey(words, at, 'in', 'for', 'of', 'on', 'about', 'within');
  return preposition > at ? (grammar.here.at(words, preposition)?.end ?? at) : at;
}

/** "In its self-assessment, …": what follows is what the council says of itself. */
export function skipInAnalysis(clause: SelfClause, at: number): number {
  const preposition = skipKey(clause.words, at, 'in', 'within', 'through');
  return preposition > at ? (analysisEnd(clause, preposition) ?? at) : at;
}
