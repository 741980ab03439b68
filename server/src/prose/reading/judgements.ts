import type { Scale } from '../../framework/framework';
import { NOTHING } from '../../text/inEach';
import { anyNumber, clauseStarts } from '../english/clauses';
import { hasOneOf, Phrases, wordsOf, type Word } from '../english/words';
import { BOUNDARIES, complete, type Sentence } from './clause';
import { inAnyNumber } from './gradeWords';
import type { Capture } from './matcher';
import { stands } from './tail';

/** What a sentence judges its area to be. */
export interface JudgementReading {
  readonly kind: 'judgement';
  readonly grade: number;
  /** A word of the scale, or a phrase that describes a grade ("meet the minimum requirements"). */
  readonly by: 'word' | 'descriptor';
  /** Where the word or phrase stands in the prose: 0-based UTF-16 offsets, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Words of a scale with their grades. */
interface Grades {
  readonly words: Phrases<number>;
  readonly descriptors: Phrases<number>;
  /** The last words of both, singular and plural: every judgement has one of them. */
  readonly lasts: ReadonlySet<string>;
}

export function gradesOf({ grades }: Scale): Grades {
  const phrases = grades.flatMap(({ label, synonyms = [], descriptors = [] }) => [
    label,
    ...synonyms,
    ...descriptors,
  ]);
  return {
    lasts: new Set(phrases.flatMap((phrase) => inAnyNumber(anyNumber(wordsOf(phrase).at(-1)?.key ?? '')))),
    words: new Phrases(
      grades.flatMap(({ value, label, synonyms = [] }) =>
        [label, ...synonyms].map((word) => [word, value] as const),
      ),
    ),
    descriptors: new Phrases(
      grades.flatMap(({ value, descriptors = [] }) => descriptors.map((phrase) => [phrase, value] as const)),
      anyNumber,
    ),
  };
}

/** Does a word of the scale, or a phrase that describes a grade, begin at word number `at`? */
export function gradeAt(words: readonly Word[], at: number, { words: labels, descriptors }: Grades): boolean {
  return (labels.at(words, at) ?? descriptors.at(words, at)) !== undefined;
}

/** The judgements of a sentence, a clause at a time. Readings of one clause that differ say nothing. */
export function judgementsIn(sentence: Sentence, grades: Grades): readonly JudgementReading[] {
  const { words } = sentence;
  if (!hasOneOf(words, grades.lasts)) return NOTHING;
  const found: JudgementReading[] = [];
  let done = 0;
  for (const start of clauseStarts(words, BOUNDARIES)) {
    if (start < done) continue;
    const ends = sentence
      .ends('Judgement', start)
      .filter((end) => complete(end) && stands(words, end.at, grades.words));
    const readings = ends.flatMap(({ notes }) =>
      notes.list.flatMap((note) => readingOf(words, note, grades) ?? []),
    );
    const [first] = readings.sort((a, b) => a.from - b.from || b.to - a.to);
    if (!first || readings.some(({ grade }) => grade !== first.grade)) continue;
    found.push(first);
    done = Math.max(...ends.map(({ at }) => at));
  }
  return found;
}

const MOVED: Readonly<Record<string, string>> = {
  grade: '',
  consistently: 'consistently',
  only: 'only',
  not: 'do not',
};

function readingOf(
  words: readonly Word[],
  { name, from, to }: Capture,
  grades: Grades,
): JudgementReading | undefined {
  const moved = MOVED[name];
  if (moved === undefined) return undefined;
  const at = { from: words[from]!.from, to: words[to - 1]!.to };
  const word = moved === '' ? grades.words.at(words, from) : undefined;
  if (word?.end === to) return { kind: 'judgement', grade: word.value, by: 'word', ...at };
  const plain = [...wordsOf(moved), ...words.slice(from, to).filter(({ key }) => key !== 'the')];
  const descriptor = grades.descriptors.at(plain, 0);
  return descriptor && { kind: 'judgement', grade: descriptor.value, by: 'descriptor', ...at };
}
