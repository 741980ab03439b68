import { isDigit } from '../english/characters';
import type { Assessors } from '../names/assessors';
import { refersBack, skipKey, skipOpeners } from '../english/clauses';
import type { JudgementReading } from './judgement';
import type { Grammar } from './judgementGrammar';
import * as says from './judgementWords';
import { type Phrases, type Word } from '../english/words';

/** A sentence's words with what they are read by. Places in it are numbers of words. */
export interface Clause {
  readonly words: readonly Word[];
  readonly grammar: Grammar;
  readonly assessors: Assessors;
}

/** A word or phrase that says a grade, and the number of the word behind it. */
export interface Complement {
  readonly reading: JudgementReading;
  readonly end: number;
}

/** How many adverbs, commas and tails in a row are read at most: no sentence has more, and reading stays linear. */
const ENOUGH = 8;

/** The judgement that a clause beginning at `start` is, in one of the ways a judgement is put. */
export function readClause(clause: Clause, start: number): Complement | undefined {
  const opened = skipOpeners(clause.words, start, (here) => skipHere(clause, here));
  // "Overall effectiveness" begins as an opening word does.
  if (clause.words[opened]?.key === 'its' && !refersBack(clause, start)) return undefined;
  for (const at of opened === start ? [start] : [opened, start])
    for (const frame of [subjectIs, somebodyMakes, councilDelivers, servicesMeet]) {
      const found = frame(clause, at);
      if (found && nothingTakenBack(clause, found.end)) return found;
    }
  return undefined;
}

/** "The contribution of services … is (judged to be) good", "we judge the contribution of services … to be good". */
function subjectIs(clause: Clause, start: number): Complement | undefined {
  const { words, grammar } = clause;
  const from = says.WE_JUDGE.skip(words, start);
  const subject = subjectEnd(clause, from);
  if (subject === undefined) return undefined;
  const at = skipLoose(clause, subject);
  if (from > start) return complement(clause, says.TO_BE.skip(words, at), { past: says.ADVERBS });
  // Labels that are verbs themselves ("requires improvement") need none.
  const label = grammar.scale.at(words, at);
  if (label && label.end > at + 1) return scaleWord(clause, at);
  return predicate(clause, at);
}

function predicate(clause: Clause, at: number): Complement | undefined {
  const { words } = clause;
  const is = says.IS.at(words, at)?.end;
  const has = is === undefined ? says.HAS_BEEN.at(words, at)?.end : undefined;
  if (is !== undefined) {
    const plain = complement(clause, is, { past: says.ADVERBS });
    if (plain) return plain;
  }
  const verb = is ?? has;
  if (verb === undefined) return undefined;
  const judged = says.JUDGED.at(words, skipAdverbs(words, verb))?.end;
  if (judged === undefined) return undefined;
  return complement(clause, says.TO_BE.skip(words, skipAdverbs(words, judged)), { past: says.ADVERBS });
}

/** "Services make a good contribution to …", "the council has good capacity to improve". */
function somebodyMakes(clause: Clause, start: number): Complement | undefined {
  const { words, grammar, assessors } = clause;
  const who = grammar.makers
    ? grammar.makers.at(words, skipKey(words, start, 'the'))?.end
    : assessors.end(words, start);
  if (who === undefined) return undefined;
  const verb = says.MAKES.at(words, skipLoose(clause, who))?.end;
  if (verb === undefined) return undefined;
  const found = scaleWord(clause, skipKey(words, skipAdverbs(words, verb), 'a', 'an'));
  const what = found && grammar.made.at(words, skipKey(words, found.end, 'overall'))?.end;
  return what === undefined ? undefined : { reading: found!.reading, end: what };
}

/** "The council delivers services … which meet minimum requirements", "… consistently delivers services above …". */
function councilDelivers(clause: Clause, start: number): Complement | undefined {
  const { words, grammar, assessors } = clause;
  const who = assessors.end(words, start);
  if (who === undefined) return undefined;
  const at = skipLoose(clause, who, grammar.descriptors);
  const direct = descriptor(clause, at);
  if (direct) return direct;
  const verb = says.MOVED.skip(words, at);
  const delivers = says.DELIVERS.at(words, verb)?.end;
  const what = delivers === undefined ? undefined : grammar.delivered.at(words, delivers)?.end;
  if (what === undefined) return undefined;
  const which = skipKey(words, skipLoose(clause, what, grammar.descriptors), 'which', 'that');
  return descriptor(clause, says.AT_LEVEL.skip(words, which), words.slice(at, verb));
}

/** "Services for children and young people do not meet minimum requirements", "… are well above …". */
function servicesMeet(clause: Clause, start: number): Complement | undefined {
  const { words, grammar, assessors } = clause;
  const what = grammar.delivered.at(words, assessors.skipOwner(words, start))?.end;
  if (what === undefined) return undefined;
  const at = skipLoose(clause, what, grammar.descriptors);
  return descriptor(clause, says.IS.skip(words, at));
}

/** The number of the word after "(the council's) (overall) contribution of services". */
function subjectEnd({ words, grammar, assessors }: Clause, start: number): number | undefined {
  const at = assessors.skipOwner(words, start);
  const found = grammar.subjects.at(words, at) ?? grammar.subjects.at(words, start);
  return found?.end ?? grammar.subjects.at(words, skipKey(words, at, 'overall'))?.end;
}

/** A word of the scale or a descriptor, with the adverbs before it that leave it as it is. */
function complement(clause: Clause, start: number, { past }: { past: Phrases }): Complement | undefined {
  const { words } = clause;
  let at = start;
  for (let n = 0; n < ENOUGH; n++) {
    const found = scaleWord(clause, at) ?? descriptor(clause, at);
    if (found) return found;
    const next = past.skip(words, skipKey(words, at, ','));
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

/** "Good", "Grade 3, good", "Grade 3 (good". */
function scaleWord({ words, grammar }: Clause, start: number): Complement | undefined {
  let at = start;
  if (words[at]?.key === 'grade' && isDigit(words[at + 1]?.key[0]))
    at = skipKey(words, at + 2, ',', '(', '-', '\u2013', '\u2014', ':');
  const found = grammar.scale.at(words, at);
  // "Good-enough", "non-adequate", "adequate-to-good": a part of a longer word.
  if (!found || words[at]!.joined || words[found.end]?.joined) return undefined;
  return { reading: reading(words, at, found.end, found.value, 'word'), end: found.end };
}

/** A descriptor at `start`, or one whose first words stand before the verb (`moved`) and the others at `start`. */
function descriptor(
  { words, grammar }: Clause,
  start: number,
  moved: readonly Word[] = [],
): Complement | undefined {
  const behind = words
    .slice(start, start + 2 * grammar.descriptors.longest)
    .filter(({ key }) => key !== 'the');
  const found = grammar.descriptors.at([...moved, ...behind], 0);
  const last = found && behind[found.end - moved.length - 1];
  if (!last || words[start]!.joined) return undefined;
  const end = words.indexOf(last, start) + 1;
  return { reading: reading(words, start, end, found.value, 'descriptor'), end };
}

function reading(
  words: readonly Word[],
  start: number,
  end: number,
  grade: number,
  kind: JudgementReading['kind'],
): JudgementReading {
  return { grade, kind, from: words[start]!.from, to: words[end - 1]!.to };
}

/** The number of the word after "in this aspect", "for being healthy" (the area itself), "in Northmere". */
function skipHere({ words, grammar, assessors }: Clause, at: number): number {
  const preposition = skipKey(words, at, 'in', 'for', 'to', 'across');
  if (preposition === at) return at;
  return grammar.here.at(words, preposition)?.end ?? assessors.placeEnd(words, preposition) ?? at;
}

/** Past tails, adverbs and commas; not past what begins a phrase of `unless`. */
function skipLoose(clause: Clause, start: number, unless?: Phrases<unknown>): number {
  const { words, grammar } = clause;
  let at = start;
  for (let n = 0; n < ENOUGH; n++) {
    if (unless && (unless.at(words, at) || says.MOVED.at(words, at))) break;
    const comma = skipKey(words, at, ',');
    const tail = skipHere(clause, grammar.tails.skip(words, comma));
    const next = tail > comma ? tail : says.ADVERBS.skip(words, comma);
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipAdverbs(words: readonly Word[], start: number): number {
  let at = start;
  for (let n = 0; n < ENOUGH; n++) {
    const next = says.ADVERBS.skip(words, skipKey(words, at, ','));
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Does the sentence end behind the judgement, or go on without making it more, less or other than it is? */
function nothingTakenBack(clause: Clause, start: number): boolean {
  const { words, grammar } = clause;
  let at = start;
  for (let n = 0; n < ENOUGH; n++) {
    const grade = gradeInBrackets(words, at);
    const next = skipHere(clause, grammar.tails.skip(words, says.CLOSING_ADVERBS.skip(words, grade)));
    if (next === at) break;
    at = next;
  }
  const word = words[at];
  if (!word || /^[.!;:)]$/.test(word.key)) return true;
  const pause = skipKey(words, at, ',', '-', '\u2013', '\u2014');
  const follows = words[pause]?.key ?? '';
  if (says.REASONS.has(follows)) return true;
  const adds = says.ADDITIONS.has(follows) || (pause > at && says.APART.has(follows));
  return adds && !takesBack(clause, at);
}

function takesBack({ words, grammar }: Clause, start: number): boolean {
  const own = says.OTHER_SUBJECT.at(words, skipKey(words, start, ',')) !== undefined;
  for (let i = start; i < words.length && words[i]!.key !== ';'; i++) {
    if (i > start + 60) return true;
    if (says.TAKES_BACK.has(words[i]!.key)) return true;
    if (!own && grammar.scale.at(words, i)) return true;
  }
  return false;
}

/** Past "(Grade 3)", "(3)", ", Grade 3". */
function gradeInBrackets(words: readonly Word[], at: number): number {
  const open = skipKey(words, at, '(', ',', '\u2013', '-');
  if (open === at) return at;
  const digit = skipKey(words, skipKey(words, open, 'a'), 'grade');
  if (!isDigit(words[digit]?.key[0])) return at;
  if (digit === open && words[at]!.key !== '(') return at;
  return skipKey(words, digit + 1, ')');
}
