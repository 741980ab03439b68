import { nameKey } from '../text/key';
import defaults from './defaults.json';
import type {
  AreaData,
  AreaFile,
  FrameworkData,
  FrameworkFile,
  HeadingData,
  HeadingFile,
  JudgementFrames,
  SelfAssessmentFile,
  SelfAssessmentFrames,
} from './types';

/** A framework file with everything that it leaves out filled in. The words of the defaults are in `defaults.json`. */
export function complete(file: FrameworkFile): FrameworkData {
  const valediction = file.valediction ?? defaults.valediction;
  const sources = file.sources ?? [];
  const judgement = judgementOf(file.judgement);
  const headings = [...Object.values(file.evidence ?? {}), ...Object.values(file.table ?? {})];
  const taken = new Set(headings.flatMap(({ label, aliases = [] }) => [label, ...aliases]).map(nameKey));
  const heading = (given: HeadingFile | undefined, usual: HeadingData): HeadingData => {
    const { label, aliases } = { ...usual, ...given, aliases: given?.aliases };
    const others = given ? [usual.label, ...usual.aliases] : usual.aliases;
    // Usual names that the file gives to something else, or to this heading itself, are no aliases of it.
    return { label, aliases: aliases ?? others.filter((name) => !taken.has(nameKey(name))) };
  };
  return {
    ...file,
    title: file.title ?? `${file.name}: {council} {year}`,
    aimsLead: file.aimsLead ?? defaults.aimsLead,
    areas: file.areas.map((area) => areaOf(area, file, sources)),
    evidence: {
      strengths: heading(file.evidence?.strengths, defaults.evidence.strengths),
      weaknesses: heading(file.evidence?.weaknesses, defaults.evidence.weaknesses),
    },
    table: {
      area: heading(file.table?.area, defaults.table.area),
      grade: heading(file.table?.grade, defaults.table.grade),
      selfGrade: heading(file.table?.selfGrade, defaults.table.selfGrade),
    },
    // What ends a letter ends its last section too.
    closing: [...new Set([...(file.closing ?? defaults.closing), ...valediction])],
    valediction,
    judgement,
    selfAssessment: selfAssessmentOf(file.selfAssessment ?? {}),
    sources,
  };
}

function areaOf(area: AreaFile, { judgement }: FrameworkFile, sources: readonly string[]): AreaData {
  const { label, aliases = [], kind = 'outcome', graded = true } = area;
  // Where the file says in no other way what a judgement is about, it is about the area's own name.
  const named = kind !== 'outcome' || !judgement?.subjects;
  return {
    ...area,
    id: area.id ?? idOf(label),
    aliases,
    kind,
    graded,
    section: area.section ?? true,
    evidence: area.evidence ?? kind !== 'overall',
    selfAssessment: area.selfAssessment ?? (kind === 'outcome' && graded),
    aims: area.aims ?? [],
    subjects: area.subjects ?? (named ? [label, ...aliases] : []),
    tails: area.tails ?? [],
    delivered: area.delivered ?? [],
    sources: area.sources ?? sources,
  };
}

/** "books-and-lending" for "Books and lending". */
export function idOf(label: string): string {
  const words =
    label
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-');
}

function judgementOf(given: Partial<JudgementFrames> = {}): JudgementFrames {
  const here = given.here ?? defaults.here;
  const subjects =
    given.subjects ??
    here.flatMap((place) => [place, ...defaults.subjects.map((what) => `${what} ${place}`)]);
  const subject = given.subjects ? `${given.subjects[0] ?? 'judgement'} in` : 'judgement for';
  return {
    made: given.made,
    tails: given.tails ?? [],
    here,
    subjects,
    sentence: given.sentence ?? `The ${subject} ${here[0] ?? 'this area'} is {grade}.`,
  };
}

function selfAssessmentOf(given: SelfAssessmentFile): SelfAssessmentFrames {
  const usual = defaults.selfAssessment;
  const words = {
    assessors: given.assessors ?? usual.assessors,
    analyses: given.analyses ?? usual.analyses,
    topics: given.topics ?? usual.topics,
    objects: { ...usual.objects, ...given.objects },
    evidence: given.evidence ?? usual.evidence,
  };
  return { ...words, sentences: { ...sentencesOf(words), ...given.sentences } };
}

/** Sentences for the four verdicts in the framework's own words: the first of each list. */
function sentencesOf(words: Omit<SelfAssessmentFrames, 'sentences'>): SelfAssessmentFrames['sentences'] {
  const [who = 'the council'] = words.assessors;
  const [what = 'self-assessment'] = words.analyses;
  const [strengths = 'strengths'] = words.objects.strengths;
  const own = `${who.charAt(0).toUpperCase()}${who.slice(1)}'s ${what}`;
  return {
    consistent: `${own} is consistent with the ${words.evidence[0] ?? 'evidence'}.`,
    overestimates: `${own} overestimates ${strengths}.`,
    underestimates: `${own} underestimates ${strengths}.`,
    mixed: `${own} overestimates ${strengths} in some respects and underestimates them in others.`,
  };
}
