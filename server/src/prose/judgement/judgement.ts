import type { Area, Framework } from '../../framework/framework';
import { type Assessors, assessorsOf } from '../names/assessors';
import { asks, clauseStarts } from '../english/clauses';
import { type Grammar, grammarOf } from './judgementGrammar';
import { readClause } from './judgementFrames';
import { sentences } from '../english/sentences';
import { wordsOf } from '../english/words';

/** What a sentence of a section judges its area to be. */
export interface JudgementReading {
  readonly grade: number;
  /** A word of the scale, or a phrase that describes a grade ("meet the minimum requirements"). */
  readonly kind: 'word' | 'descriptor';
  /** Where the word or phrase stands in the prose: 0-based UTF-16 offsets, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A main clause begins at the sentence's start and behind these (and some commas). */
const BOUNDARIES = new Set([';', 'and', 'but', 'so']);

/**
 * The judgements of a section's area in readable prose (see `readableProse`). Every word from the clause's beginning
 * to behind the word of the scale must be one that a judgement sentence is known to have: whatever else stands there
 * (negation, comparison, doubt, another time, a narrower subject) makes the sentence say nothing. `council` is the
 * council's name, if known: "services in Northmere" are then no narrower than "services".
 */
export function readJudgements(
  prose: string,
  area: Area,
  framework: Framework,
  council?: string,
): JudgementReading[] {
  const grammar = grammarOf(framework, area);
  if (!grammar.mentions(prose)) return [];
  const assessors = assessorsOf(framework, council);
  return sentences(prose).flatMap(({ from, to }) => readSentence(prose, from, to, grammar, assessors));
}

function readSentence(
  prose: string,
  from: number,
  to: number,
  grammar: Grammar,
  assessors: Assessors,
): JudgementReading[] {
  if (!grammar.mentions(prose.slice(from, to))) return [];
  const words = wordsOf(prose, from, to);
  if (asks(words)) return [];
  const clause = { words, grammar, assessors };
  const found: JudgementReading[] = [];
  let done = 0;
  for (const start of clauseStarts(words, BOUNDARIES)) {
    const judgement = start < done ? undefined : readClause(clause, start);
    if (!judgement) continue;
    found.push(judgement.reading);
    done = judgement.end;
  }
  return found;
}
