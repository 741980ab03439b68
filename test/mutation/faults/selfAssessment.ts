import type { Verdict } from '../../../server/src/framework/types';
import type { Direction } from '../../../server/src/prose/reading/read';
import { sentences } from '../../../server/src/prose/english/sentences';
import type { Span } from '../../../server/src/text/span';
import { coded, type Change } from '../change';
import { others, writeGrade } from '../grades';
import type { Fault, Planted, Sample } from '../sample';

type Place = Sample['sections'][number];

/** Sentences on how the council sees itself, with the words marked that say so, by the name of the framework. */
const SENTENCES: Readonly<Record<string, Readonly<Record<Direction, string>>>> = {
  'Annual performance assessment 2007 and 2008': {
    consistent: "The council's self-evaluation ⟦is accurate⟧.",
    overestimates: "The council's analysis ⟦overvalues progress⟧ in this outcome area.",
    underestimates: "The council's analysis ⟦undervalues progress⟧ in this outcome area.",
  },
  'Review of public libraries': {
    consistent: "The library service's self-review ⟦is consistent with the facts⟧.",
    overestimates: 'The self-review ⟦overstates successes⟧.',
    underestimates: 'The self-review ⟦understates successes⟧.',
  },
  'Peer review of the library service': {
    consistent: "The library service's own review ⟦is accurate⟧.",
    overestimates: "The library service's own review ⟦overstates its successes⟧.",
    underestimates: 'The service ⟦underestimates its successes⟧.',
  },
};

const VERDICTS: readonly Verdict[] = ['consistent', 'overestimates', 'underestimates', 'mixed'];

/** The verdict that two grades come to. */
function verdictOf(selfGrade: number, grade: number, sample: Sample): Direction {
  const steps = sample.letter.framework.scale.steps(selfGrade, grade);
  return steps === 0 ? 'consistent' : steps > 0 ? 'overestimates' : 'underestimates';
}

/** What the two numbers of a section come to, when both are there. */
function ofNumbers({ grade, selfGrade }: Place, sample: Sample): Direction | undefined {
  return grade?.value === undefined || selfGrade?.value === undefined
    ? undefined
    : verdictOf(selfGrade.value, grade.value, sample);
}

/** The sentence that a phrase stands in. */
function sentenceOf(phrase: Span, prose: readonly Span[]): Span {
  const paragraph = prose.find(({ start, end }) => start <= phrase.start && phrase.end <= end)!;
  const at = phrase.start - paragraph.start;
  const { from, to } = sentences(paragraph.text).find((one) => one.from <= at && at < one.to)!;
  return paragraph.part(from, to);
}

/** The number of a self-grade: where it is told that it differs from the grade. */
const numberOf = ({ selfGrade }: Place): Span => selfGrade!.number ?? selfGrade!.span;

/** The finding about the numbers, which the catalogue always shows: a warning where nothing in the section says so. */
const alsoNumbers = (place: Place) => ({
  start: numberOf(place).start,
  end: numberOf(place).end,
  code: 'self-assessment/grade-mismatch',
});

export const selfAssessment: readonly Fault[] = [
  {
    name: 'wrong self-grade in a section',
    code: 'self-assessment/grade-mismatch',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const place of sample.sections) {
        const { section, grade, selfGrade, row } = place;
        if (selfGrade?.value === undefined || grade?.value === undefined) continue;
        for (const value of others(selfGrade.value, scale)) {
          // Where the section says that the numbers differ, nothing is wrong with others that differ the same way.
          if (saysSo(section, verdictOf(value, grade.value, sample))) continue;
          yield row?.selfGrade?.value === undefined
            ? wrongSelfGrade(place, value, sample)
            : coded(
                sample.with(writeGrade(section.selfGrade!, value, scale), row.selfGrade.number!),
                'table/section-mismatch',
              );
        }
      }
    },
  },
  {
    name: 'turned verdict',
    code: 'self-assessment/verdict-contradicts-grades',
    *plant(sample) {
      for (const place of sample.sections) {
        const said = place.section.verdictField?.assessment;
        if (said?.verdict)
          for (const verdict of VERDICTS)
            if (verdict !== said.verdict) yield* turned(place, said.word, verdict, sample);
      }
    },
  },
  {
    name: 'verdict that is none',
    code: 'self-assessment/unknown-verdict',
    *plant(sample) {
      for (const place of sample.sections) {
        const said = place.section.verdictField?.assessment;
        const differ = ofNumbers(place, sample) !== 'consistent' && place.selfGrade?.value !== undefined;
        for (const word of said ? ['consistant', 'too positive', 'yes', '3', 'overestimated'] : [])
          yield sample.with(
            [[said!.word, `⟦${word}⟧`]],
            // No longer said in the section that the numbers differ.
            ...(differ && !place.section.proseVerdict ? [alsoNumbers(place)] : []),
          );
      }
    },
  },
  {
    name: 'turned sentence',
    code: 'self-assessment/verdict-contradicts-prose',
    *plant(sample) {
      const written = SENTENCES[sample.letter.framework.data.name];
      for (const place of written ? sample.sections : []) {
        const { section } = place;
        const [said] = section.selfAssessments;
        const numbers = ofNumbers(place, sample);
        const verdict = section.verdictField?.assessment?.verdict;
        if (!said) continue;
        for (const direction of VERDICTS.slice(0, 3) as Direction[]) {
          const changes: Change[] = [[sentenceOf(said.phrase, section.prose), written![direction]]];
          if (direction === section.proseVerdict) continue;
          if (verdict) yield sample.with(changes);
          else if (numbers && numbers !== 'consistent')
            yield coded(sample.with(changes), 'self-assessment/prose-contradicts-grades');
          else if (numbers) yield coded(sample.with(changes), 'self-assessment/equal-but-rosy');
          else if (direction !== 'consistent' && isNotBorneOut(direction, sample))
            yield coded(sample.with(changes), 'self-assessment/summary-mismatch');
        }
      }
    },
  },
  {
    name: 'sentence without a verdict contradicts the numbers',
    code: 'self-assessment/prose-contradicts-grades',
    *plant(sample) {
      const written = SENTENCES[sample.letter.framework.data.name];
      for (const place of written ? sample.sections : []) {
        const { section } = place;
        const [said] = section.selfAssessments;
        const field = section.verdictField;
        const numbers = ofNumbers(place, sample);
        if (!said || !field || !numbers || numbers === 'consistent') continue;
        for (const direction of VERDICTS.slice(0, 3) as Direction[])
          if (direction !== numbers)
            yield sample.with(
              [
                [sample.lineAt(field.line), ''],
                [sentenceOf(said.phrase, section.prose), written![direction]],
              ],
              alsoNumbers(place),
            );
      }
    },
  },
  {
    name: 'nothing said of self-assessment',
    code: 'self-assessment/missing',
    *plant(sample) {
      for (const place of sample.sections) {
        const { section, area } = place;
        if (!area.selfAssessment) continue;
        const gone = new Set(section.selfAssessments.map(({ phrase }) => sentenceOf(phrase, section.prose)));
        const changes: Change[] = [...gone].map((one): Change => [one, '']);
        if (section.verdictField) changes.push([sample.lineAt(section.verdictField.line), '']);
        const numbers = ofNumbers(place, sample);
        yield sample.with(
          changes,
          // Where the numbers differ, that asks for the same word.
          numbers && numbers !== 'consistent' ? alsoNumbers(place) : section.naming.name,
        );
      }
    },
  },
];

/** Does the section say what the numbers come to, or that the council is wrong in both ways? */
function saysSo({ verdictField, proseVerdict }: Place['section'], numbers: Verdict): boolean {
  const said = [verdictField?.assessment?.verdict, proseVerdict];
  return numbers !== 'consistent' && (said.includes(numbers) || said.includes('mixed'));
}

/** What a wrong self-grade comes to depends on what the section says of it. */
function wrongSelfGrade(place: Place, value: number, sample: Sample): Planted {
  const { section, grade } = place;
  const changes = writeGrade(section.selfGrade!, value, sample.letter.framework.scale);
  const plain = changes.map(([at, text]): Change => [at, text.replace(/[⟦⟧]/g, '')]);
  const numbers = verdictOf(value, grade!.value!, sample);
  const field = section.verdictField?.assessment;
  const said = field ?? section.selfAssessments[0];
  const verdict = field?.verdict ?? section.proseVerdict;
  if (!said || !verdict || verdict === numbers) return sample.with(changes);
  const word = 'word' in said ? said.word : said.phrase;
  const about = (code: string) => ({ start: word.start, end: word.end, code });
  if (numbers === 'consistent') return sample.with(plain, about('self-assessment/equal-but-rosy'));
  const code = field ? 'verdict-contradicts-grades' : 'prose-contradicts-grades';
  return sample.with(changes, about(`self-assessment/${code}`));
}

function* turned(place: Place, word: Span, verdict: Verdict, sample: Sample): Iterable<Planted> {
  const { section } = place;
  const numbers = ofNumbers(place, sample);
  const prose = section.proseVerdict;
  const [sentence] = section.selfAssessments;
  if (numbers && numbers !== 'consistent') {
    // "Mixed" contradicts nothing here.
    if (verdict !== 'mixed')
      yield sample.with([[word, `⟦${verdict}⟧`]], ...(prose ? [] : [alsoNumbers(place)]));
  } else if (prose && sentence && (verdict !== 'mixed' || prose === 'consistent')) {
    const { start, end } = sentence.phrase;
    yield sample.with([[word, verdict]], { start, end, code: 'self-assessment/verdict-contradicts-prose' });
  } else if (numbers && !prose && verdict !== 'mixed')
    yield coded(sample.with([[word, `⟦${verdict}⟧`]]), 'self-assessment/equal-but-rosy');
}

/** Does no outcome area see itself so, in field, sentence or numbers? */
function isNotBorneOut(direction: Direction, sample: Sample): boolean {
  return sample.letter.assessments.every(
    (one) =>
      one.area.kind !== 'outcome' ||
      (one.verdict !== direction &&
        one.selfGrade?.value !== undefined &&
        verdictOf(one.selfGrade.value, one.grade!.value!, sample) !== direction),
  );
}
