import { isWordlike } from '../english/characters';
import { clauseStarts } from '../english/clauses';
import { hasOneOf, type Word } from '../english/words';
import type { End } from './matcher';
import type { ClauseRun, Lexicon, Reference } from './slots';

/** What the sentence before a sentence is about, as far as "its" and "it" can mean it. */
type Before = 'nothing' | 'council' | 'view' | 'other';

/** Bodies that are less than the council: "its" after "the council's fostering service" is theirs. */
const BODIES = new Set(
  'service services team teams board boards school schools home homes unit partnership partnerships centre centres trust college colleges panel partners agencies nursery nurseries committee department carers staff'.split(
    ' ',
  ),
);

/** A sentence with what its clauses can mean by "its". */
export class Sentence {
  /** By number of the part: has it none of the words that the part needs? */
  readonly lacks: (boolean | undefined)[] = [];
  #first: ClauseRun | undefined;
  #later: ClauseRun | undefined;
  #asking: ClauseRun | undefined;

  /** @param previous the sentence before it, of which "its" can speak */
  constructor(
    readonly words: readonly Word[],
    private readonly lexicon: Lexicon,
    private readonly previous?: readonly Word[],
  ) {}

  /** May the rule be met anywhere in it? Quick, and never wrong when it says no. */
  may(rule: string): boolean {
    return !this.lexicon.grammar.part(rule).isOutOf(this);
  }

  /** Every end that the rule reaches from a clause's beginning. */
  ends(rule: string, start: number): readonly End[] {
    const run =
      start === 0
        ? (this.#first ??= this.#run(true, () => this.#atFirst()))
        : (this.#later ??= this.#run(false, () => this.#within(start)));
    return this.lexicon.grammar.part(rule).match(run, start);
  }

  /** Asks for subjects, which no pronoun can be. */
  get #probe(): ClauseRun {
    return (this.#asking ??= this.#run(true, () => NOBODY));
  }

  #run(first: boolean, find: Reference): ClauseRun {
    let known: ReturnType<Reference> | undefined;
    const reference = (): ReturnType<Reference> => (known ??= find());
    const { words, lacks, lexicon } = this;
    return { words, memory: new Map(), lacks, first, reference, lexicon };
  }

  /** What the sentence before it is about. */
  get #before(): Before {
    const { previous } = this;
    // A word alone (an exclamation) is about nothing.
    if (!previous || previous.filter(({ key }) => isWordlike(key[0])).length < 2) return 'nothing';
    return new Sentence(previous, this.lexicon).#subjectAt(0);
  }

  #atFirst(): ReturnType<Reference> {
    const subject = this.#before;
    // "The council is too critical in its assessment": its own subject comes first.
    const own = this.#subjectAt(0) === 'council';
    const its = own || subject === 'nothing' || subject === 'council';
    return { its, their: own || subject === 'council', view: subject === 'view', same: false };
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
      if (key === 'it' || key === 'they' || key === 'its') return start === 0 ? this.#before : 'other';
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
      return !hasOneOf(words.slice(poss.at, before), BODIES);
    });
  }

  #opening(start: number): readonly End[] {
    const skip = CONCESSIONS.has(this.words[start]?.key ?? '') ? start + 1 : start;
    return this.lexicon.grammar.part('Opening').match(this.#probe, skip);
  }
}

const NOBODY = { its: false, their: false, view: false, same: false };

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
