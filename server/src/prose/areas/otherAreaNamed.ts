import { inEach, NOTHING } from '../../text/inEach';
import { memoize } from '../../text/memoize';
import type { Area, Framework } from '../../framework/framework';
import { skipKey } from '../english/clauses';
import { skipOpeners } from './openers';
import { Prose } from '../english/prose';
import { hasOneOf, Phrases, phrases, type Word } from '../english/words';
import { readSelfAssessments } from '../reading/read';
import { assessorsOf } from '../names/assessors';
import { areasAt, ownAreaEnd } from './areaNames';

/** Another area where a sentence names what it judges; 0-based UTF-16 offsets into the prose. */
export interface NamedArea {
  readonly area: Area;
  readonly of: 'judgement' | 'self-assessment';
  /** By its name, or by its aim in other words. */
  readonly exact: boolean;
  readonly from: number;
  readonly to: number;
}

const TO = ['to', 'towards', 'in', 'for', 'on', 'of'];
const COPULAS = new Set('is are was has have remains remain continues'.split(' '));
/** "The self-assessment of its work in …" */
const ITS_WORK = phrases(
  'its work, its performance, its own performance, its services, performance, services',
);
/** "Keeping children safe", "helping young people to stay safe". */
const HELPS = new Set('keeping helping enabling supporting making'.split(' '));
const WHOM = new Phrases(
  [
    'children and young people',
    'children',
    'young people',
    'them',
    'all children',
    'all children and young people',
  ].map((who) => [who, true] as const),
);

interface Lexicon {
  readonly aims: Phrases<Area>;
  readonly analyses: Phrases;
  /** The first words of these. */
  readonly analysisFirsts: ReadonlySet<string>;
  readonly grades: Phrases;
}

const lexiconOf = memoize(({ areas, data, scale }: Framework): Lexicon => {
  const analyses = new Phrases(data.selfAssessment.analyses.map((analysis) => [analysis, true] as const));
  return {
    aims: new Phrases(areas.flatMap((area) => aimsOf(area).map((aim) => [aim, area] as const))),
    analyses,
    analysisFirsts: new Set(analyses.firsts),
    grades: new Phrases([...scale.words()].map(([word]) => [word, true] as const)),
  };
});

/** "Stay safe" and "safe" for "Staying safe": its aliases, what is left of a short name without its verb, and the framework's own. */
function aimsOf({ label, aliases, kind, restated }: Area): string[] {
  if (kind !== 'outcome') return [];
  const [, second, ...more] = label.split(' ');
  const said = [...(restated?.acts ?? []), ...(restated?.states ?? [])];
  return [...aliases, ...said, ...(second && more.length === 0 ? [second] : [])];
}

/** The areas other than `own` that judgement and self-assessment sentences of a section are said to be about. */
export function otherAreasNamed(
  prose: Prose,
  own: Area,
  framework: Framework,
  council?: string,
): readonly NamedArea[] {
  return inEach(prose.sentences, ({ words, from, to }) => {
    const start = skipOpeners(words, 0);
    const named = judged(words, start, framework) ?? assessed(words, start, framework, council);
    if (!named || named.area === own) return NOTHING;
    return named.of === 'judgement' || assesses(prose.text, { from, to }, named, framework, council)
      ? [named]
      : NOTHING;
  });
}

/** Would it say how the council sees this area, if it named this one? It may say how long the document is. */
function assesses(
  prose: string,
  sentence: { from: number; to: number },
  { from, to }: NamedArea,
  framework: Framework,
  council: string | undefined,
): boolean {
  const text = `${prose.slice(sentence.from, from)}this area${prose.slice(to, sentence.to)}`;
  return readSelfAssessments(new Prose(text), framework, council).length > 0;
}

/** "The contribution of services to staying safe is …", "Services make a good contribution to staying safe". */
function judged(words: readonly Word[], start: number, framework: Framework): NamedArea | undefined {
  const subject = ownAreaEnd(words, start, framework);
  if (subject !== undefined) {
    const named = areaAfter(words, subject, framework, 'judgement');
    return named && COPULAS.has(words[named.end]?.key ?? '') ? named.named : undefined;
  }
  const services = skipKey(words, start, 'services');
  const make = services > start ? skipKey(words, services, 'make', 'made') : services;
  if (make === services) return undefined;
  const grade = lexiconOf(framework).grades.at(words, skipKey(words, make, 'a', 'an'));
  if (!grade || words[grade.end]?.key !== 'contribution') return undefined;
  return areaAfter(words, grade.end + 1, framework, 'judgement')?.named;
}

/** "The council's self-assessment of staying safe overstates …" */
function assessed(
  words: readonly Word[],
  start: number,
  framework: Framework,
  council: string | undefined,
): NamedArea | undefined {
  const { analyses, analysisFirsts } = lexiconOf(framework);
  if (!hasOneOf(words, analysisFirsts)) return undefined;
  const owner = assessorsOf(framework, council).skipOwner(words, start);
  const analysis = owner > start ? analyses.at(words, owner) : undefined;
  if (!analysis) return undefined;
  const of = skipKey(words, analysis.end, ...TO);
  const work = of > analysis.end ? ITS_WORK.skip(words, of) : of;
  return areaAfter(words, work > of ? work : analysis.end, framework, 'self-assessment')?.named;
}

function areaAfter(
  words: readonly Word[],
  at: number,
  framework: Framework,
  of: NamedArea['of'],
): { named: NamedArea; end: number } | undefined {
  const from = skipKey(words, at, ...TO);
  if (from === at) return undefined;
  const listed = areasAt(words, from, framework);
  const [area] = listed?.areas ?? [];
  const exact = listed?.areas.length === 1 && area ? { area, end: listed.end } : undefined;
  const found = exact ?? aimAt(words, from, framework);
  const next = words[found?.end ?? 0]?.key;
  if (!found || next === 'and' || next === ',') return undefined;
  const [first, last] = [words[from]!, words[found.end - 1]!];
  return {
    named: { area: found.area, of, exact: exact !== undefined, from: first.from, to: last.to },
    end: found.end,
  };
}

function aimAt(
  words: readonly Word[],
  at: number,
  framework: Framework,
): { area: Area; end: number } | undefined {
  if (!HELPS.has(words[at]?.key ?? '')) return undefined;
  const whom = WHOM.at(words, at + 1);
  const aim = whom && lexiconOf(framework).aims.at(words, skipKey(words, whom.end, 'to'));
  return aim && { area: aim.value, end: aim.end };
}
