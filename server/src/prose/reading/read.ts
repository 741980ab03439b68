import type { Area, Framework } from '../../framework/framework';
import { inEach, NOTHING } from '../../text/inEach';
import { memoize } from '../../text/memoize';
import { asks } from '../english/clauses';
import type { Prose, ProseSentence } from '../english/prose';
import type { Word } from '../english/words';
import { assessorsOf, type Assessors } from '../names/assessors';
import { Sentence } from './clause';
import { gradeAt, gradesOf, judgementsIn, type JudgementReading } from './judgements';
import { Grammar } from './notation';
import { allRules } from './rules';
import { selfAssessmentsIn, type SelfAssessmentReading } from './selfAssessments';
import { aboutSelf, whySilent } from './silence';
import { slotsOf, type Lexicon } from './slots';

export { verdictOf, type Direction } from './selfAssessments';

type Reading = JudgementReading | SelfAssessmentReading;

const grammarOf = memoize((framework: Framework) => new Grammar(allRules(), slotsOf(framework)));
const gradesIn = memoize(({ scale }: Framework) => gradesOf(scale));

class LetterLexicon implements Lexicon {
  readonly grammar: Grammar;

  constructor(
    private readonly framework: Framework,
    readonly area: Area | undefined,
    private readonly council: string | undefined,
  ) {
    this.grammar = grammarOf(framework);
  }

  /** Looked up when asked for: few sentences are read that far. */
  get assessors(): Assessors {
    return assessorsOf(this.framework, this.council);
  }
}

/**
 * The judgements of a section's area in readable prose (see `readableProse`): what its sentences say, in the letter's
 * own voice, of the whole area as it is now. Whatever else stands in a sentence makes it say nothing. `council` is the
 * council's name, if known: "services in Northmere" are then no narrower than "services".
 */
export function readJudgements(
  prose: Prose,
  area: Area,
  framework: Framework,
  council?: string,
): readonly JudgementReading[] {
  const grades = gradesIn(framework);
  return read(prose, new LetterLexicon(framework, area, council), (sentence) =>
    judgementsIn(sentence, grades),
  );
}

/**
 * What readable prose says of the council's own assessment. The direction comes from verb and object: to underestimate
 * weaknesses is to see oneself as better than one is.
 */
export function readSelfAssessments(
  prose: Prose,
  framework: Framework,
  council?: string,
): readonly SelfAssessmentReading[] {
  return read(prose, new LetterLexicon(framework, undefined, council), selfAssessmentsIn);
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
  prose: Prose,
  area: Area | undefined,
  framework: Framework,
  council?: string,
): SentenceReading[] {
  const lexicon = new LetterLexicon(framework, undefined, council);
  const grades = gradesIn(framework);
  const judgements = takenBy(area ? readJudgements(prose, area, framework, council) : []);
  const assessments = takenBy(readSelfAssessments(prose, framework, council));
  const judgesAnother = (words: readonly Word[], previous: readonly Word[] | undefined): boolean =>
    framework.areas.some((other) => {
      const sentence = new Sentence(words, new LetterLexicon(framework, other, council), previous);
      return judgementsIn(sentence, grades).length > 0;
    });
  return prose.sentences.flatMap(({ words, from, to }, i) => {
    const previous = prose.sentences[i - 1]?.words;
    const [judged, assessed] = [judgements(to), assessments(to)];
    const silences: SentenceReading['silences'][number][] = [];
    const graded = judged.length > 0 ? -1 : words.findIndex((_, at) => gradeAt(words, at, grades));
    if (graded >= 0) {
      const another = area && !asks(words) && judgesAnother(words, previous);
      const reason = another ? 'about another area' : area && whySilent(words, graded, 'judgement');
      silences.push({ kind: 'judgement', reason: reason ?? 'not in the section of an area' });
    }
    const self = assessed.length > 0 ? -1 : aboutSelf(new Sentence(words, lexicon, previous));
    if (self >= 0)
      silences.push({ kind: 'self-assessment', reason: whySilent(words, self, 'self-assessment') });
    const readings = [...judged, ...assessed];
    return readings.length + silences.length === 0 ? [] : [{ from, to, readings, silences }];
  });
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
export function mentionsSelfAssessment(
  { sentences }: Prose,
  framework: Framework,
  council?: string,
): boolean {
  const lexicon = new LetterLexicon(framework, undefined, council);
  return sentences.some(
    ({ words }, i) => aboutSelf(new Sentence(words, lexicon, sentences[i - 1]?.words)) >= 0,
  );
}

/** What is read in each sentence that is not a question. */
function read<T>(
  { sentences }: Prose,
  lexicon: Lexicon,
  readingsIn: (sentence: Sentence) => readonly T[],
): readonly T[] {
  let previous: ProseSentence | undefined;
  return inEach(sentences, (sentence) => {
    const { words } = sentence;
    const read = asks(words) ? NOTHING : readingsIn(new Sentence(words, lexicon, previous?.words));
    previous = sentence;
    return read;
  });
}
