import { skipKey } from '../english/clauses';
import { hasOneOf, type Phrases, type Word } from '../english/words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The rest of the sentence gives reasons, and takes nothing back. */
const REASONS = set('because since due reflecting owing thanks');
/** The rest adds something, as long as nothing in it takes the judgement back. */
const ADDITIONS = set('and with so building despite notwithstanding supported reflected');
/** The same after a comma or a dash. */
const APART = set('as which a an the having up down building making not');
/** What "which is" and the like then speak of: the way from the grade before. */
const CHANGES = set(
  'improvement decline fall rise drop step change deterioration improved declined better worse from same reflects maintained unchanged',
);
const CONCEDES = set('although though while whilst albeit');
/** Some parts, named after "although" and "but with", leave the whole as it is. */
const SOME = set('some several few number certain one two aspects elements features');
const TAKES_BACK = set(
  'but however although though yet except exception exceptions apart aside unless if until while whilst whereas ' +
    'nevertheless nonetheless rather part parts places partly best worst bordering verging far long otherwise ' +
    'elsewhere according reservations caveats qualifications regard regards respect minimum measured rule would could ' +
    'should might may said says say claims claim believes believe compared comparison than when where only proviso provisos ' +
    'caveat reservation qualification',
);
const BEFORE_VERBS = set(
  'in for at on among across within by to under with of from is are was were would could almost nearly not if when where',
);
const FINITE = set(
  'is are was were has have had does do did remains remain continues continue makes make shows show',
);
const FEATURES = set(
  'features feature aspects aspect elements element areas area examples practice work provision services service strengths outcomes performance results parts progress',
);
/** What stands before a verb and is no other thing than the one that is judged. */
const NO_SUBJECT = set('it they this there these those not still only');
const PEOPLE = set('children people person child families pupils users');
/** How a clause of its own begins after "and". */
const CLAUSES = set('is are has have it they the its this these there some continues continue');
/** How far a sentence may go on; a longer one is not looked through. */
const FAR = 60;

/** Does the sentence end at `at`, or go on without making the judgement more, less or other than it is? */
export function stands(words: readonly Word[], at: number, scale: Phrases<unknown>): boolean {
  const word = words[at];
  if (!word || /^[.!;:)]$/.test(word.key)) return true;
  const from = skipKey(words, at, ',', '(', '-', '\u2013', '\u2014');
  const next = words[from]?.key ?? '';
  if (REASONS.has(next)) return true;
  // "For children with disabilities", "for children and young people in care": fewer children.
  if (from === at && PEOPLE.has(words[at - 1]?.key ?? '') && !goesOn(words, at)) return false;
  if (CONCEDES.has(next) || next === 'but') return concedes(words, from, scale);
  if (ADDITIONS.has(next)) return !takesBack(words, from, scale);
  if (from === at || !APART.has(next)) return false;
  if (next === 'as') return !takesBack(words, from, scale);
  return hasOneOf(words.slice(from + 1, from + 7), CHANGES);
}

/** Does another clause begin here, and not more words about the same people? */
function goesOn(words: readonly Word[], at: number): boolean {
  return words[at]!.key !== 'with' && CLAUSES.has(words[at + 1]?.key ?? '');
}

/** "But not yet outstanding", "although some of the work is good". */
function concedes(words: readonly Word[], at: number, scale: Phrases<unknown>): boolean {
  const keys = words.slice(at + 1, at + 6).map(({ key }) => key);
  const not = keys.indexOf('not');
  if (not >= 0 && not < 3 && (keys[not + 1] === 'yet' || keys[not + 1] === 'currently')) {
    const after = skipKey(words, at + not + 3, 'consistently');
    return (
      after === at + not + 3 &&
      scale.at(words, after) !== undefined &&
      ends(words, scale.at(words, after)!.end)
    );
  }
  const there = skipKey(
    words,
    skipKey(words, skipKey(words, at + 1, 'there', 'with'), 'are', 'is', 'remain', 'remains'),
    'still',
    'a',
  );
  if (words[at]!.key === 'but' && words[at + 1]?.key !== 'with') return false;
  const some = SOME.has(words[there]?.key ?? '');
  if (!some && (there > at + 1 || NO_SUBJECT.has(words[there]?.key ?? ''))) return false;
  const scaled = words.slice(there, there + FAR).some((_, i) => scale.at(words, there + i) !== undefined);
  return (some || scaled) && !takesBack(words, there - 1, scale);
}

function ends(words: readonly Word[], at: number): boolean {
  return /^[.!;,:)]$/.test(words[at]?.key ?? '.');
}

function takesBack(words: readonly Word[], start: number, scale: Phrases<unknown>): boolean {
  const own = !BEFORE_VERBS.has(words[start + 1]?.key ?? '');
  let verb = false;
  for (let i = start; i < words.length && words[i]!.key !== ';'; i++) {
    const { key } = words[i]!;
    if (i > start + FAR || (i > start && TAKES_BACK.has(key) && !(key === 'only' && verb))) return true;
    verb ||= FINITE.has(key);
    const word = scale.at(words, i);
    if (word && !(own && verb) && !FEATURES.has(words[word.end]?.key ?? '')) return true;
  }
  return false;
}
