import type { Area, Framework } from '../../framework/framework';
import type { GradeData, Verdict } from '../../framework/types';
import { VERDICTS } from '../../letter/section/field';
import { Prose } from '../../prose/english/prose';
import { readJudgements } from '../../prose/reading/read';
import type { Section } from '../../letter/section/section';
import { VERDICT_MEANINGS } from '../../letter/selfAssessment/verdict';
import { nameKey } from '../../text/key';
import { text, title } from '../content';
import type { CompletionContext, Completion, CompletionProvider } from './item';
import { isTopOf, touchesAbove, type CompletionPlace } from './place';
import { choice, literal } from './snippet';
import { verdictByGrades } from './verdicts';

/** A sentence to write. */
interface Sentence {
  readonly label: string;
  readonly meaning: string;
  readonly text: string;
  readonly snippet?: string;
}

/**
 * The sentences of judgement and self-assessment that a section does not have yet. They agree with its grade and its
 * verdict; where these are not known, they are there to choose from.
 */
export const sentences: CompletionProvider = (place, asked) => {
  const { section, free, offset } = place;
  if (!section?.area || !free || !isTopOf(place, section)) return [];
  const judgements = judgementSentences(section, section.area, place, asked);
  const assessments = assessmentSentences(section, section.area, place);
  const lead = touchesAbove(place) ? '\n' : '';
  return [...both(judgements, assessments), ...judgements, ...assessments].map((one): Completion => ({
    kind: 'sentence',
    label: one.label,
    detail: one.text,
    range: { start: offset, end: offset },
    text: lead + one.text,
    ...(one.snippet === undefined ? {} : { snippet: lead + one.snippet }),
    documentation: () => [title(one.label), text(one.text), text(one.meaning)],
  }));
};

/** One after the other, when it is known what either has to say. */
function both(judgements: readonly Sentence[], assessments: readonly Sentence[]): Sentence[] {
  const [judgement] = judgements;
  const [assessment] = assessments;
  if (judgements.length !== 1 || assessments.length !== 1 || !judgement || !assessment) return [];
  if (judgement.snippet !== undefined) return [];
  return [
    {
      label: 'Judgement and self-assessment',
      meaning: `${judgement.meaning} ${assessment.meaning}`,
      text: `${judgement.text} ${assessment.text}`,
    },
  ];
}

function judgementSentences(
  section: Section,
  area: Area,
  { letter: { framework, assessments } }: CompletionPlace,
  { snippets }: CompletionContext,
): Sentence[] {
  const { scale } = framework;
  const frame = frameOf(area, framework);
  if (!area.graded || !frame || section.judgements.length > 0) return [];
  const { value } = assessments.find((one) => one.section === section)?.grade ?? section.grade ?? {};
  const grade = value === undefined ? undefined : scale.grade(value);
  if (grade) return [judgementOf(grade, frame)];
  if (!snippets) return scale.grades.map((one) => judgementOf(one, frame));
  const words = scale.grades.map(({ label }) => label);
  const [before = '', ...behind] = frame.split('{grade}');
  return [
    {
      label: 'Judgement',
      meaning: 'The section has no grade yet. Choose the word.',
      text: frame.replaceAll('{grade}', '…'),
      snippet: [literal(before), ...behind.map(literal)].join(choice(1, words)),
    },
  ];
}

function judgementOf({ label, value }: GradeData, frame: string): Sentence {
  return {
    label: `Judgement: ${label}`,
    meaning: `This sentence means grade ${value}.`,
    text: frame.replaceAll('{grade}', () => label),
  };
}

/**
 * The sentence of an area with `{grade}` for the word: the first that is read as the judgement it is meant to be. What
 * is no outcome is judged by its own name and not by its contribution to something else.
 */
function frameOf(area: Area, framework: Framework): string | undefined {
  const { sentence } = framework.data.judgement;
  const named = area.subjects
    .filter((subject) => !subject.includes('{'))
    .sort((a, b) => Number(nameKey(b) === nameKey(area.label)) - Number(nameKey(a) === nameKey(area.label)))
    .map((subject) => `The ${inSentence(subject)} is {grade}.`);
  const frames = (area.kind === 'outcome' ? [sentence, ...named] : [...named, sentence]).filter(Boolean);
  const [best] = framework.scale.grades;
  const isRead = (frame: string): boolean =>
    best !== undefined &&
    readJudgements(new Prose(frame.replaceAll('{grade}', () => best.label)), area, framework).some(
      ({ grade }) => grade === best.value,
    );
  return frames.find(isRead) ?? frames[0];
}

/** A name after "the": without an article of its own, and small unless it is an abbreviation. */
function inSentence(name: string): string {
  const words = name.replace(/^the /i, '');
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function assessmentSentences(section: Section, area: Area, place: CompletionPlace): Sentence[] {
  const { fields, verdictField, selfAssessments } = section;
  const wanted = area.selfAssessment || fields.some(({ field, known }) => known && field !== 'grade');
  if (!wanted || selfAssessments.length > 0) return [];
  const said: Verdict | undefined = verdictField?.assessment?.verdict ?? verdictByGrades(place);
  const all = place.letter.framework.data.selfAssessment.sentences;
  return (said ? [said] : VERDICTS)
    .filter((verdict) => all[verdict] !== '')
    .map((verdict) => ({
      label: `Self-assessment: ${verdict}`,
      meaning: `It means that ${VERDICT_MEANINGS[verdict]}.`,
      text: all[verdict],
    }));
}
