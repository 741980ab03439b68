import type { Area } from '../../framework/framework';
import { clauseStarts } from '../english/clauses';
import type { Word } from '../english/words';
import type { Assessors } from '../names/assessors';
import type { End } from './matcher';
import type { Grammar } from './notation';
import type { ClauseRun, Reference } from './slots';

/** What the sentence before a sentence is about, as far as "its" and "it" can mean it. */
export type Before = 'nothing' | 'council' | 'view' | 'other';

/** Bodies that are less than the council: "its" after "the council's fostering service" is theirs. */
const BODIES = new Set(
  'service services team teams board boards school schools home homes unit partnership partnerships centre centres trust college colleges panel partners agencies nursery nurseries committee department carers staff'.split(
    ' ',
  ),
);

/** What sentences are read with: the grammar of a framework, the area they are read for, and the letter's council. */
export interface Lexicon {
  readonly grammar: Grammar;
  readonly area: Area | undefined;
  readonly assessors: Assessors;
}

/** A sentence with what its clauses can mean by "its". */
export class Sentence {
  readonly #first: ClauseRun;
  #later: ClauseRun | undefined;
  /** Asks for subjects, which no pronoun can be. */
  readonly #probe: ClauseRun;

  constructor(
    readonly words: readonly Word[],
    private readonly lexicon: Lexicon,
    private readonly before: () => Before,
  ) {
    this.#probe = this.#run(() => ({ its: false, their: false, view: false, same: false }));
    this.#first = this.#run(() => {
      const subject = before();
      // "The council is too critical in its assessment": its own subject comes first.
      const own = this.#subjectAt(0) === 'council';
      const its = own || subject === 'nothing' || subject === 'council';
      return { its, their: own || subject === 'council', view: subject === 'view', same: false };
    });
  }

  /** Every end that the rule reaches from a clause's beginning. */
  ends(rule: string, start: number): readonly End[] {
    const run = start === 0 ? this.#first : (this.#later ??= this.#run(() => this.#within(start)));
    return this.lexicon.grammar.part(rule).match(run, start);
  }

  /** What "its" in the sentence after this one means. */
  get subject(): Before {
    return this.#subjectAt(0);
  }

  #run(find: Reference): ClauseRun {
    let known: ReturnType<Reference> | undefined;
    const reference = (): ReturnType<Reference> => (known ??= find());
    const { words, lexicon } = this;
    const { assessors, area } = lexicon;
    return { words, memory: [], lacks: [], reference, assessors, area };
  }

  #within(start: number): ReturnType<Reference> {
    const begins = clauseStarts(this.words, BOUNDARIES)
      .filter((at) => at < start)
      .slice(0, 4);
    const subjects = begins.map((at) => this.#subjectAt(at));
    const own = subjects.includes('council') || begins.some((at) => this.#ofCouncil(at, start));
    return { its: own, their: own, view: subjects.includes('view'), same: subjects[0] === 'council' };
  }

  /** What the clause at `start` is about; what goes on with "it" is about what went before. */
  #subjectAt(start: number): Before {
    const { words } = this;
    for (const { at } of this.#opening(start)) {
      const key = words[at]?.key ?? '';
      if (key === 'it' || key === 'they' || key === 'its') return start === 0 ? this.before() : 'other';
      for (const [rule, subject] of [
        ['View', 'view'],
        ['Who', 'council'],
      ] as const)
        for (const end of this.lexicon.grammar.part(rule).match(this.#probe, at)) {
          const next = words[end.at]?.key ?? '';
          if (next !== "'s" && next !== "'" && next !== 'of' && next !== 'for') return subject;
        }
    }
    return 'other';
  }

  #ofCouncil(start: number, before: number): boolean {
    const { words } = this;
    return this.#opening(start).some(({ at }) => {
      const poss = this.lexicon.grammar.part('Poss').match(this.#probe, at)[0];
      if (!poss) return false;
      return !words.slice(poss.at, before).some(({ key }) => BODIES.has(key));
    });
  }

  #opening(start: number): readonly End[] {
    const skip = CONCESSIONS.has(this.words[start]?.key ?? '') ? start + 1 : start;
    return this.lexicon.grammar.part('Opening').match(this.#probe, skip);
  }
}

const CONCESSIONS = new Set('although though while whilst because even since as'.split(' '));

/** A main clause begins at the sentence's start and after these (and some commas). */
export const BOUNDARIES: ReadonlySet<string> = new Set([
  ';',
  'and',
  'but',
  'so',
  'although',
  'though',
  'while',
  'whilst',
]);

/** Is each condition that was set on the way met? */
export function complete({ notes }: End): boolean {
  const { list } = notes;
  return list.every(
    ({ name }) => !name.startsWith('?') || list.some((one) => one.name === `!${name.slice(1)}`),
  );
}
