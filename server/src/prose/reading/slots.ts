import type { Area, Framework, Scale } from '../../framework/framework';
import { ARTICLES, type Assessors } from '../names/assessors';
import { isDigit } from '../english/characters';
import { isYear } from '../english/clauses';
import { type Word, wordsOf } from '../english/words';
import { CAPITAL, DIGIT, First } from './first';
import { formsOf } from './forms';
import { descriptorOf, scaleOf } from './gradeWords';
import { choice, Chosen, flag, Computed, Noted, oneOf, sequence, type Matcher, type Run } from './matcher';
import { phraseOf, type Grammar } from './notation';
import { fewWords, stretch } from './stretches';

/** What "it" and the like mean in a clause; asked when there is such a word. */
export type Reference = () => {
  /** "Its", "it": the council. */
  readonly its: boolean;
  /** "Their", "they": those who provide the services. */
  readonly their: boolean;
  /** "It": the council's own assessment. */
  readonly view: boolean;
  /** A later clause without a subject goes on about the council. */
  readonly same: boolean;
};

/** What sentences are read with: the grammar of a framework, the area they are read for, and the letter's council. */
export interface Lexicon {
  readonly grammar: Grammar;
  readonly area: Area | undefined;
  readonly assessors: Assessors;
}

/** A sentence being read, with what its clause refers to. */
export interface ClauseRun extends Run {
  /** Is it the sentence's first clause, which goes on about nothing? */
  readonly first: boolean;
  readonly reference: Reference;
  readonly lexicon: Lexicon;
}

const NO_PART: Matcher = oneOf([]);
/** Slots that phrases of a framework may have, and what they stand for. */
const IN_PHRASES: Readonly<Record<string, string>> = {
  council: 'Council',
  who: 'Who',
  services: 'ServicesFor',
  children: 'Children',
  improve: 'Improve',
  improvement: 'Improvement',
};
/** What fills the slots: English, the words of a framework, and those of the area that a clause is read for. */
export function slotsOf(framework: Framework): (name: string, grammar: Grammar) => Matcher | undefined {
  let slots: ReadonlyMap<string, () => Matcher> | undefined;
  return (name, grammar) => {
    slots ??= new Map([...SHARED, ...ofFramework(framework, grammar), ...ofAreas(framework, grammar)]);
    return slots.get(name)?.();
  };
}

/** Each part is made when it is first asked for. */
type Slots = readonly (readonly [name: string, make: () => Matcher])[];

const SHARED: Slots = [
  ['Its', () => refers('its', ({ its }) => its)],
  ['Their', () => refers('their', ({ their }) => their)],
  ['It', () => refers('it', ({ its }) => its)],
  ['They', () => refers('they', ({ their }) => their)],
  ['ItView', () => refers('it', ({ view }) => view)],
  ['Same', () => new Computed((run, at) => (goesOn(run as ClauseRun) ? [at] : []))],
  ['YearWord', () => number(({ key }) => isYear(key))],
  ['YearEnd', () => number(({ key }) => isYear(key) || /^\d\d$/.test(key))],
  ['Digit', () => number(({ key }) => isDigit(key[0]))],
  ['ToMark', () => new Computed(({ words }, at) => stretch(words, at))],
  ['Some', () => new Computed(({ words }, at) => fewWords(words, at))],
  ['Council', () => name(({ lexicon: { assessors }, words }, at) => assessors.end(words, at))],
  ['PlaceName', () => name(({ lexicon: { assessors }, words }, at) => assessors.placeEnd(words, at))],
];

function ofFramework({ areas, data, scale }: Framework, grammar: Grammar): Slots {
  const all = (phrases: readonly string[]): Matcher => oneOfPhrases(phrases, grammar);
  const half = Math.floor(scale.grades.length / 2);
  return [
    ['HighGrade', () => scaleOf(labelsOf(scale.grades.slice(0, half)))],
    ['LowGrade', () => scaleOf(labelsOf(scale.grades.slice(-half)))],
    ['AnyArea', () => all(areas.flatMap(namesOf))],
    ['EvidenceNoun', () => all(data.selfAssessment.evidence)],
    ['Analyses', () => all(data.selfAssessment.analyses)],
    ['SelfNoun', () => all(data.selfAssessment.analyses.filter((noun) => /^self/i.test(noun)))],
    ['Topics', () => all(data.selfAssessment.topics)],
    ['PerformanceNoun', () => all(data.selfAssessment.objects.performance)],
    ['StrengthNoun', () => all(data.selfAssessment.objects.strengths)],
    ['WeaknessNoun', () => all(data.selfAssessment.objects.weaknesses)],
  ];
}

/** Each slot is filled by the words of one area, or of none. */
function ofAreas(framework: Framework, grammar: Grammar): Slots {
  const byArea = [undefined, ...framework.areas].map(
    (area) => [area, new Map(ofArea(framework, area, grammar))] as const,
  );
  const names = new Set(byArea.flatMap(([, slots]) => [...slots.keys()]));
  return [...names].map((name) => {
    const make = (): Matcher => {
      const parts = new Map(byArea.map(([area, slots]) => [area, slots.get(name)?.() ?? NO_PART] as const));
      return new Chosen([...parts.values()], (run) => parts.get((run as ClauseRun).lexicon.area)!);
    };
    return [name, make] as const;
  });
}

function ofArea(framework: Framework, area: Area | undefined, grammar: Grammar): Slots {
  const all = (phrases: readonly string[]): Matcher => oneOfPhrases(phrases, grammar);
  const { scale, judgement } = framework.data;
  if (!area)
    return [
      ['Area', () => all([...judgement.here, ...framework.areas.flatMap(namesOf)])],
      ['By', () => all(judgement.made?.by ?? ['{council}'])],
    ];
  const common = area.kind === 'outcome' ? judgement : undefined;
  const made = area.made ?? common?.made;
  const subjects = [...(common?.subjects ?? []), ...area.subjects];
  const { restated } = area;
  const descriptors = scale.grades.flatMap(({ descriptors = [] }) => descriptors);
  const labels = labelsOf(scale.grades);
  const verbal = labels.filter((label) => wordsOf(label).length > 1);
  const acts = (restated?.acts ?? []).map((act) => wordsOf(act).map(({ key }) => key));
  return [
    ['Area', () => all([...(common?.here ?? []), ...namesOf(area)])],
    ['Judged', () => (subjects.includes('{area}') ? flag('!area') : NO_PART)],
    ['Listed', () => all(subjects.filter((phrase) => phrase !== '{area}'))],
    ['Tail', () => all([...(common?.tails ?? []), ...area.tails])],
    ['What', () => all(made?.what ?? [])],
    ['By', () => all(made?.by ?? ['{council}'])],
    ['Delivered', () => (area.delivered.length > 0 ? all(area.delivered) : common ? SERVICE_HERE : NO_PART)],
    ['Scale', () => scaleOf(labels)],
    ['Verbal', () => new Noted('grade', scaleOf(verbal))],
    ['Descriptor', () => descriptorOf(descriptors)],
    ['DescriptorConsistently', () => descriptorOf(behind(descriptors, 'consistently'))],
    ['DescriptorOnly', () => descriptorOf(behind(descriptors, 'only'))],
    ['DescriptorNot', () => descriptorOf(behind(descriptors, 'do not'))],
    ['Acts', () => all(acts.flatMap((act) => [act.join(' '), verbs(act, 'ing')]))],
    ['Doing', () => all(acts.map((act) => verbs(act, 'ing')))],
    ['States', () => all(restated?.states ?? [])],
    ['Nouns', () => all(restated?.nouns ?? [])],
  ];
}

const SERVICE_HERE = sequence([oneOf(['service', 'services', 'provision']), flag('?here')]);

function labelsOf(grades: Scale['grades']): string[] {
  return grades.flatMap(({ label, synonyms = [] }) => [label, ...synonyms]);
}

function namesOf({ label, aliases }: Area): string[] {
  return [label, ...aliases];
}

/** One of some phrases; see `IN_PHRASES` for what they may have in them. */
function oneOfPhrases(phrases: readonly string[], grammar: Grammar): Matcher {
  const parts = [...new Set(phrases)].filter((phrase) => wordsOf(phrase).length > 0);
  return parts.length === 0 ? NO_PART : choice(parts.map((phrase) => phraseOf(phrase, IN_PHRASES, grammar)));
}

/** The phrase with its first verb, and each after "and", in another form: "enjoying school and achieving well". */
function verbs(phrase: readonly string[], form: string): string {
  return phrase
    .map((key, i) => (i === 0 || phrase[i - 1] === 'and' ? formsOf(key, form).join() : key))
    .join(' ');
}

function behind(descriptors: readonly string[], start: string): string[] {
  return descriptors
    .filter((phrase) => phrase.startsWith(`${start} `))
    .map((phrase) => phrase.slice(start.length + 1));
}

function goesOn({ first, reference }: ClauseRun): boolean {
  return !first && reference().same;
}

function refers(key: string, may: (reference: ReturnType<Reference>) => boolean): Matcher {
  return new Computed(
    (run, at) => (run.words[at]?.key === key && may((run as ClauseRun).reference()) ? [at + 1] : []),
    new First(new Set([key])),
  );
}

function number(is: (word: Word) => boolean): Matcher {
  return new Computed(
    ({ words }, at) => (words[at] && is(words[at]) ? [at + 1] : []),
    new First(new Set(), DIGIT),
  );
}

/** A name, or a noun with an article. */
function name(end: (run: ClauseRun, at: number) => number | undefined): Matcher {
  return new Computed(
    (run, at) => list(end(run as ClauseRun, at)),
    new First(new Set(ARTICLES), CAPITAL + DIGIT),
  );
}

function list(end: number | undefined): number[] {
  return end === undefined ? [] : [end];
}
