import type { Area, Framework } from '../../framework/framework';
import { anyNumber } from '../english/clauses';
import { Phrases, wordsOf } from '../english/words';

/** A framework's words for one area, ready to be looked up. Phrases stand without article. */
export interface Grammar {
  /** Is there a word in the prose without which no sentence can be a judgement? */
  mentions(prose: string): boolean;
  /** Labels and synonyms of the scale, with their grade. */
  readonly scale: Phrases<number>;
  /** Descriptor phrases, without "the", in any number. */
  readonly descriptors: Phrases<number>;
  readonly subjects: Phrases;
  readonly tails: Phrases;
  /** What may follow "in" or "for": "this aspect", and the area's own names. */
  readonly here: Phrases;
  readonly made: Phrases;
  /** Who makes it; without them it is the council. */
  readonly makers?: Phrases;
  readonly delivered: Phrases;
}

const byFramework = new WeakMap<Framework, Map<Area, Grammar>>();

export function grammarOf(framework: Framework, area: Area): Grammar {
  let byArea = byFramework.get(framework);
  if (!byArea) byFramework.set(framework, (byArea = new Map<Area, Grammar>()));
  let grammar = byArea.get(area);
  if (!grammar) byArea.set(area, (grammar = compile(framework, area)));
  return grammar;
}

function compile({ data }: Framework, area: Area): Grammar {
  const common = area.kind === 'outcome' ? data.judgement : undefined;
  const made = area.made ?? common?.made;
  const grades = data.scale.grades;
  const scale = grades.flatMap(({ value, label, synonyms = [] }) =>
    [label, ...synonyms].map((word) => [word, value] as const),
  );
  const descriptors = grades.flatMap(({ value, descriptors = [] }) =>
    descriptors.map((phrase) => [phrase, value] as const),
  );
  return {
    mentions: mentionsOf([...scale, ...descriptors].map(([phrase]) => phrase)),
    scale: new Phrases(scale),
    descriptors: new Phrases(descriptors, anyNumber),
    subjects: all(common?.subjects, area.subjects),
    tails: all(data.judgement.tails, area.tails),
    here: all(area.kind === 'outcome' ? data.judgement.here : [], [area.label], area.aliases),
    made: all(made?.what),
    makers: made?.by && all(made.by),
    delivered: all(area.delivered),
  };
}

function all(...lists: readonly (readonly string[] | undefined)[]): Phrases {
  return new Phrases(lists.flatMap((list = []) => list.map((phrase) => [phrase, true] as const)));
}

/** Looks for the last words of the phrases, as parts of words: quick, and never misses one. */
function mentionsOf(list: readonly string[]): (prose: string) => boolean {
  const lasts = list.flatMap((phrase) => wordsOf(phrase).at(-1)?.key ?? []);
  if (lasts.length === 0) return () => false;
  const escaped = [...new Set(lasts)].map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const pattern = new RegExp(escaped.join('|'), 'iu');
  return (prose) => pattern.test(prose.normalize('NFC'));
}
