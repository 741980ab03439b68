import type { Area, Framework } from '../../framework/framework';
import { isWordlike } from '../english/characters';
import { asks } from '../english/clauses';
import { sentences } from '../english/sentences';
import { type Word, wordsOf } from '../english/words';
import { type Before, Sentence, type Slots } from './clause';
import { gradeAt, type Grades, gradesOf, judgementsIn, type JudgementReading } from './judgements';
import { mentionsScale, mentionsSelf } from './mentions';
import { selfAssessmentsIn, type SelfAssessmentReading } from './selfAssessments';
import { aboutSelf, whySilent } from './silence';
import { slotsOf, withCouncil } from './slots';

export { verdictOf, type Direction } from './selfAssessments';

export type Reading = JudgementReading | SelfAssessmentReading;

/** A framework's words for one area, or for none, ready to be read with. */
interface Lexicon {
  readonly council: string | undefined;
  readonly slots: Slots;
  readonly grades: Grades;
  readonly judges: (text: string) => boolean;
  readonly assesses: (text: string) => boolean;
}

const byFramework = new WeakMap<Framework, Map<Area | undefined, Lexicon>>();

function lexiconOf(framework: Framework, area: Area | undefined, council: string | undefined): Lexicon {
  let byArea = byFramework.get(framework);
  if (!byArea) byFramework.set(framework, (byArea = new Map<Area | undefined, Lexicon>()));
  let lexicon = byArea.get(area);
  if (!lexicon || lexicon.council !== council) {
    lexicon = {
      ...(lexicon ?? {
        slots: slotsOf(framework, area),
        grades: gradesOf(framework.scale),
        judges: mentionsScale(framework),
        assesses: mentionsSelf(framework),
      }),
      council,
    };
    lexicon = { ...lexicon, slots: withCouncil(lexicon.slots, framework, council) };
    byArea.set(area, lexicon);
  }
  return lexicon;
}

/**
 * The judgements of a section's area in readable prose (see `readableProse`): what its sentences say, in the letter's
 * own voice, of the whole area as it is now. Whatever else stands in a sentence makes it say nothing. `council` is the
 * council's name, if known: "services in Northmere" are then no narrower than "services".
 */
export function readJudgements(
  prose: string,
  area: Area,
  framework: Framework,
  council?: string,
): JudgementReading[] {
  const lexicon = lexiconOf(framework, area, council);
  if (!lexicon.judges(prose)) return [];
  return read(prose, lexicon, lexicon.judges, (sentence) => judgementsIn(sentence, lexicon.grades));
}

/**
 * What readable prose says of the council's own assessment. The direction comes from verb and object: to underestimate
 * weaknesses is to see oneself as better than one is.
 */
export function readSelfAssessments(
  prose: string,
  framework: Framework,
  council?: string,
): SelfAssessmentReading[] {
  const lexicon = lexiconOf(framework, undefined, council);
  if (!lexicon.assesses(prose)) return [];
  return read(prose, lexicon, lexicon.assesses, selfAssessmentsIn);
}

/** A sentence with a word of the scale or about the self-assessment. */
export interface SentenceReading {
  /** 0-based UTF-16 offsets in the prose, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Reading[];
  /** Why it says no more, in a few words ("about a part of the area"), of each kind that it has words of. */
  readonly silences: readonly { readonly kind: Reading['kind']; readonly reason: string }[];
}

/** What each sentence of a section says, and why the others with such words say nothing. `area` as far as known. */
export function readSentences(
  prose: string,
  area: Area | undefined,
  framework: Framework,
  council?: string,
): SentenceReading[] {
  const { grades, slots } = lexiconOf(framework, undefined, council);
  const judgements = takenBy(area ? readJudgements(prose, area, framework, council) : []);
  const assessments = takenBy(readSelfAssessments(prose, framework, council));
  const judgesAnother = (words: readonly Word[], before: () => Before): boolean =>
    framework.areas.some((other) => {
      const lexicon = lexiconOf(framework, other, council);
      return judgementsIn(new Sentence(words, lexicon.slots, before), lexicon.grades).length > 0;
    });
  return each(
    prose,
    slots,
    () => true,
    (words, before, from, to) => {
      const [judged, assessed] = [judgements(to), assessments(to)];
      const silences: SentenceReading['silences'][number][] = [];
      const graded = judged.length > 0 ? -1 : words.findIndex((_, at) => gradeAt(words, at, grades));
      if (graded >= 0) {
        const another = area && !asks(words) && judgesAnother(words, before);
        const reason = another ? 'about another area' : area && whySilent(words, graded, 'judgement');
        silences.push({ kind: 'judgement', reason: reason ?? 'not in the section of an area' });
      }
      const self = assessed.length > 0 ? -1 : aboutSelf(new Sentence(words, slots, before));
      if (self >= 0)
        silences.push({ kind: 'self-assessment', reason: whySilent(words, self, 'self-assessment') });
      const readings = [...judged, ...assessed];
      return readings.length + silences.length === 0 ? [] : [{ from, to, readings, silences }];
    },
  );
}

/** Takes from readings, which are in order, those up to a sentence's end. */
function takenBy<T extends Reading>(readings: readonly T[]): (to: number) => readonly T[] {
  let taken = 0;
  return (to) => {
    const first = taken;
    while (taken < readings.length && readings[taken]!.from < to) taken++;
    return readings.slice(first, taken);
  };
}

/** Does the prose speak of the council's own assessment, understood or not? Where it does, none is missing. */
export function mentionsSelfAssessment(prose: string, framework: Framework, council?: string): boolean {
  const { slots } = lexiconOf(framework, undefined, council);
  return each(
    prose,
    slots,
    () => true,
    (words, before) => [aboutSelf(new Sentence(words, slots, before)) >= 0],
  ).includes(true);
}

function read<T>(
  prose: string,
  { slots }: Lexicon,
  says: (text: string) => boolean,
  readingsIn: (sentence: Sentence) => readonly T[],
): T[] {
  return each(prose, slots, says, (words, before) =>
    asks(words) ? [] : readingsIn(new Sentence(words, slots, before)),
  );
}

/** What is made of each sentence that `says` lets pass; `before` is what "its" can mean in it. */
function each<T>(
  prose: string,
  slots: Slots,
  says: (text: string) => boolean,
  make: (words: readonly Word[], before: () => Before, from: number, to: number) => readonly T[],
): T[] {
  const made: T[] = [];
  let last: { from: number; to: number } | undefined;
  for (const sentence of sentences(prose)) {
    const { from, to } = sentence;
    const before = last;
    const subject = (): Before =>
      before ? subjectOf(wordsOf(prose, before.from, before.to), slots) : 'nothing';
    if (says(prose.slice(from, to))) made.push(...make(wordsOf(prose, from, to), subject, from, to));
    last = sentence;
  }
  return made;
}

/** What "its" can mean after a sentence. */
function subjectOf(sentence: readonly Word[], slots: Slots): Before {
  // A word alone (an exclamation) is about nothing.
  if (sentence.filter(({ key }) => isWordlike(key[0])).length < 2) return 'nothing';
  return new Sentence(sentence, slots, () => 'nothing').subject;
}
