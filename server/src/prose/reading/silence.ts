import { asks, clauseStarts, isYear } from '../english/clauses';
import { hasOneOf, phrases, type Phrases, type Word } from '../english/words';
import { BOUNDARIES, type Sentence } from './clause';

const QUESTION = 'a condition or a question';
const ANOTHER_TIME = 'of another time';

type Kind = 'judgement' | 'self-assessment';

/** Why a clause says nothing: the first reason of which it has a word. `of`: a reason for sentences of one kind alone. */
const REASONS: readonly { readonly reason: string; readonly words: Phrases; readonly of?: Kind }[] = [
  {
    reason: 'compared with others',
    words: phrases('compared,comparison,relative to,neighbouring,similar,than'),
    of: 'judgement',
  },
  {
    reason: QUESTION,
    words: phrases(
      'if,whether,unless,until,provided,assuming,suppose,when,whenever,where,wherever,could,would,should,might,may',
    ),
  },
  {
    reason: 'not said, or denied',
    words: phrases(
      "not,no,never,neither,nor,hardly,barely,cannot,isn't,hasn't,doesn't,far from,nearly,almost,less,anything",
    ),
  },
  {
    reason: 'somebody else’s words',
    words: phrases(
      'according,say,says,said,believe,believes,believed,considers,claims,claimed,told,tells,reports,reported',
      'think,thinks,view,opinion,feel,feels,survey,review,parents,director,members,hopes,aims,wants,plans,expected',
      'council judges,council judged,council proposes,council proposed',
    ),
    of: 'judgement',
  },
  {
    reason: 'with an exception',
    words: phrases('except,excepted,exception,apart from,aside from,excluding'),
  },
  {
    reason: ANOTHER_TIME,
    words: phrases('last,previous,previously,before,formerly,since,became,next,ago,earlier'),
  },
  { reason: ANOTHER_TIME, words: phrases('was,were,had'), of: 'judgement' },
  {
    reason: 'no single grade',
    words: phrases('ranges,varies,between,mixed,or,at least,at most,at best'),
    of: 'judgement',
  },
  {
    reason: 'about a part of the area',
    words: phrases('most,some,many,parts,part,in,for,at,on,among,of,with,by,best,within,during,as far as'),
    of: 'judgement',
  },
];

/** Why the clause around word number `at` says nothing of this kind, in a few words. */
export function whySilent(words: readonly Word[], at: number, kind: Kind): string {
  if (asks(words)) return QUESTION;
  const starts = clauseStarts(words, BOUNDARIES);
  const from = starts.findLast((start) => start <= at) ?? 0;
  const clause = words.slice(
    from,
    starts.find((start) => start > at),
  );
  const found = REASONS.find(
    ({ of, words: some }) => (of ?? kind) === kind && clause.some((_, i) => some.at(clause, i)),
  );
  if (found) return found.reason;
  if (clause.some(({ key }) => isYear(key))) return ANOTHER_TIME;
  return kind === 'judgement' ? 'about something else' : 'no clear comparison with the evidence';
}

const ABOUT_ITSELF = new Set(['itself', 'strengths', 'weaknesses', 'achievements']);

/** The number of the word at which the sentence speaks of how the council sees itself, understood or not; else -1. */
export function aboutSelf(sentence: Sentence): number {
  const { words } = sentence;
  const misjudges = sentence.may('Misjudge');
  const views = sentence.may('View');
  const itself = hasOneOf(words, ABOUT_ITSELF);
  if (!misjudges && !views && !itself) return -1;
  return words.findIndex(
    (_, at) =>
      (misjudges && sentence.ends('Misjudge', at).length > 0) ||
      (itself && sentence.ends('Council', at).length > 0) ||
      (views &&
        sentence
          .ends('View', at)
          .some((end) => words[end.at]?.key !== 'of' && words[end.at]?.key !== 'that')),
  );
}
