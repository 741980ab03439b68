import { each, inEach, NOTHING } from '../../text/inEach';
import { memoize } from '../../text/memoize';
import type { Area, Framework } from '../../framework/framework';
import { asks, clauseStarts, isYear } from '../english/clauses';
import { skipOpeners } from './openers';
import type { Prose } from '../english/prose';
import { hasOneOf, Phrases, type Word } from '../english/words';
import { areasAt, ownAreaEnd } from './areaNames';
import {
  IS,
  WAS,
  ADVERBS,
  PREFIXES,
  CONTRIBUTIONS,
  JUDGED,
  AS,
  ASIDES,
  THIS_YEAR,
  HAVE,
  MOVES,
  BY,
  ENDS,
  BOUNDARIES,
  DOUBT,
  LAST_YEAR,
} from './statementWords';

/** A grade and the word that says it; 0-based UTF-16 offsets into the prose. */
interface SaidGrade {
  readonly grade: number;
  readonly from: number;
  readonly to: number;
}

/** What a clause says of areas that it names as its subject. */
export interface AreaStatement {
  readonly areas: readonly Area[];
  /** By "it", "this area" and the like, in the area's own section. */
  readonly own: boolean;
  /** As it is now. */
  readonly now?: SaidGrade;
  /** As it was a year ago, as far as the words say so for sure. */
  readonly before?: SaidGrade;
  /** The grade that it has moved from, whenever that was. */
  readonly origin?: SaidGrade;
  /** How it moved from one to the other. */
  readonly moved?: {
    readonly word: string;
    readonly way: 1 | -1 | 0;
    readonly from: number;
    readonly to: number;
  };
  /** Where the sentence begins and ends. */
  readonly sentence: { readonly from: number; readonly to: number };
}

const gradesOf = memoize(({ scale }: Framework) => {
  const phrases = new Phrases([...scale.words()].map(([word, { value }]) => [word, value] as const));
  return { phrases, firsts: new Set(phrases.firsts) };
});

/**
 * What the sentences of readable prose say of areas by name: "Staying safe and being healthy are good". In a section,
 * `own` is what "it" and "this area" mean; `year` is the letter's, to know which year was the one before.
 */
export function areaStatements(
  { sentences }: Prose,
  framework: Framework,
  own?: Area,
  year?: number,
): readonly AreaStatement[] {
  const { firsts } = gradesOf(framework);
  let previous: readonly Word[] | undefined;
  return inEach(sentences, ({ from, to, words }) => {
    const before = previous;
    previous = words;
    // Every statement has a grade.
    if (!hasOneOf(words, firsts) || asks(words) || hasOneOf(words, DOUBT)) return NOTHING;
    const statements = new Reader(words, framework, own, year, before).statements();
    return each(statements, (one) => ({ ...one, sentence: { from, to } }));
  });
}

/** The one area that a sentence begins with: what "it" means in the next. */
function subjectOf(words: readonly Word[], framework: Framework, own: Area | undefined): Area | undefined {
  const at = skipOpeners(words, 0);
  const areas = areasAt(words, at, framework)?.areas;
  if (areas) return areas.length === 1 ? areas[0] : undefined;
  return ownAreaEnd(words, at, framework) === undefined ? undefined : own;
}

type Said = Omit<AreaStatement, 'sentence'>;

class Reader {
  readonly #grades: Phrases<number>;
  /** The number of the first word that names another time; -1 without one. */
  #past: number | undefined;

  constructor(
    readonly words: readonly Word[],
    readonly framework: Framework,
    readonly own: Area | undefined,
    readonly year: number | undefined,
    /** The sentence before, of which "it" can speak. */
    readonly previous: readonly Word[] | undefined,
  ) {
    this.#grades = gradesOf(framework).phrases;
  }

  /** What the sentence before is about, if it is one area. */
  get #it(): Area | undefined {
    return this.previous && subjectOf(this.previous, this.framework, this.own);
  }

  statements(): Said[] {
    const found: Said[] = [];
    let done = 0;
    for (const start of clauseStarts(this.words, BOUNDARIES)) {
      if (start < done) continue;
      const at = skipOpeners(this.words, start);
      const time = this.#timeEnd(at);
      const said = this.#clause(skipComma(this.words, time ?? at), time !== undefined, this.#isPast(at));
      if (!said) continue;
      found.push(said.said);
      done = said.end;
    }
    return found;
  }

  /** The clause whose subject begins at a word. */
  #clause(at: number, timed: boolean, past: boolean): { said: Said; end: number } | undefined {
    const judged = JUDGED.at(this.words, at);
    if (judged) return timed || past ? undefined : this.#judged(judged.end);
    const named = areasAt(this.words, this.#skipPrefix(at), this.framework);
    const isIt = this.words[at]?.key === 'it';
    const self = named ? undefined : isIt ? this.#it : this.own;
    const subject = named?.end ?? (isIt ? at + 1 : ownAreaEnd(this.words, at, this.framework));
    const areas = named?.areas ?? (self && [self]);
    if (!areas || subject === undefined) return undefined;
    const end = this.#skipAside(subject);
    const about = { areas, own: !named };
    const found = this.#was(end, timed) ?? (timed || past ? undefined : (this.#is(end) ?? this.#moved(end)));
    return found && { said: { ...about, ...found.said }, end: found.end };
  }

  /** "We judged staying safe to be good": the number is that of the word after the verb. */
  #judged(at: number): { said: Said; end: number } | undefined {
    const named = areasAt(this.words, at, this.framework);
    const said = named && this.#grade(AS.skip(this.words, named.end));
    if (!said || !this.#mayEnd(said.end)) return undefined;
    return { said: { areas: named.areas, own: false, now: said.grade }, end: said.end };
  }

  #skipPrefix(at: number): number {
    const start = this.words[at]?.key === 'the' ? at + 1 : at;
    const prefix = PREFIXES.skip(this.words, start);
    if (prefix > start) return prefix;
    const end = this.own?.kind === 'outcome' ? start : CONTRIBUTIONS.skip(this.words, start);
    return end > start ? end : at;
  }

  /** ", by contrast," */
  #skipAside(at: number): number {
    const end = this.words[at]?.key === ',' ? ASIDES.at(this.words, at + 1)?.end : undefined;
    return end !== undefined && this.words[end]?.key === ',' ? end + 1 : at;
  }

  #is(at: number): Part | undefined {
    const copula = IS.at(this.words, at);
    const said = copula && this.#grade(ADVERBS.skip(this.words, ADVERBS.skip(this.words, copula.end)));
    if (!said || !this.#mayEnd(said.end)) return undefined;
    const now = said.grade;
    // "as it was last year"
    const was = this.#asItWas(said.end);
    return {
      said: { now, ...(was ? { before: { ...now, from: was.from, to: was.to } } : {}) },
      end: said.end,
    };
  }

  #asItWas(at: number): { from: number; to: number } | undefined {
    const as = this.words[at]?.key === ',' ? at + 1 : at;
    if (this.words[as]?.key !== 'as' || !/^(?:it|they)$/.test(this.words[as + 1]?.key ?? ''))
      return undefined;
    if (!/^(?:was|were)$/.test(this.words[as + 2]?.key ?? '')) return undefined;
    const end = this.#timeEnd(as + 3);
    return end === undefined ? undefined : { from: this.words[as].from, to: this.words[end - 1]!.to };
  }

  #was(at: number, timed: boolean): Part | undefined {
    const copula = WAS.at(this.words, at);
    const said = copula && this.#grade(ADVERBS.skip(this.words, copula.end));
    if (!said) return undefined;
    const now = THIS_YEAR.at(this.words, said.end);
    if (now && !timed) return this.#mayEnd(now.end) ? { said: { now: said.grade }, end: now.end } : undefined;
    const end = timed ? said.end : this.#timeEnd(said.end);
    return end === undefined || !this.#mayEnd(end) ? undefined : { said: { before: said.grade }, end };
  }

  #moved(at: number): Part | undefined {
    let verb = at;
    if (HAVE.has(this.words[verb]?.key ?? '')) verb++;
    verb = ADVERBS.skip(this.words, verb);
    const word = this.words[verb];
    const known = word ? MOVES[word.key] : undefined;
    if (!word || known === undefined) return undefined;
    const by = known === 0 ? BY[this.words[verb + 1]?.key ?? ''] : undefined;
    const way = by ?? known;
    if (by !== undefined) verb++;
    const time = this.words[verb + 1]?.key === 'since' ? this.#timeEnd(verb + 2) : undefined;
    if (time !== undefined) return this.#whenItWas(time);
    const origin = this.words[verb + 1]?.key === 'from' ? this.#grade(verb + 2) : undefined;
    const to = origin?.end ?? verb + 1;
    const now = this.words[to]?.key === 'to' ? this.#grade(to + 1) : undefined;
    if (!now || !this.#mayEnd(now.end)) return undefined;
    const moved = { word: word.key, way, from: word.from, to: word.to };
    const before = this.#sinceLastYear(now.end) && origin ? { before: origin.grade } : {};
    return {
      said: { now: now.grade, moved, ...before, ...(origin ? { origin: origin.grade } : {}) },
      end: now.end,
    };
  }

  #sinceLastYear(at: number): boolean {
    const since = skipComma(this.words, at);
    return this.words[since]?.key === 'since' && this.#timeEnd(since + 1) !== undefined;
  }

  /** "has improved since 2007, when it was adequate" */
  #whenItWas(at: number): Part | undefined {
    const when = skipComma(this.words, at);
    if (this.words[when]?.key !== 'when' || !/^(?:it|they)$/.test(this.words[when + 1]?.key ?? ''))
      return undefined;
    const copula = WAS.at(this.words, when + 2);
    const said = copula && this.#grade(ADVERBS.skip(this.words, copula.end));
    return said && this.#mayEnd(said.end) ? { said: { before: said.grade }, end: said.end } : undefined;
  }

  #grade(at: number): { grade: SaidGrade; end: number } | undefined {
    const found = this.#grades.at(this.words, at);
    if (!found) return undefined;
    const [first, last] = [this.words[at]!, this.words[found.end - 1]!];
    return { grade: { grade: found.value, from: first.from, to: last.to }, end: found.end };
  }

  /** Nothing that narrows the grade follows, and no second grade. */
  #mayEnd(at: number): boolean {
    const word = this.words[at];
    if (!word) return true;
    if (!ENDS.has(word.key) || word.joined) return false;
    return !this.#grades.at(this.words, at + 1);
  }

  /** The number of the word after "last year" or "in 2007", where that is the year before the letter's. */
  #timeEnd(at: number): number | undefined {
    const last = LAST_YEAR.at(this.words, at);
    if (last) return last.end;
    const year = this.words[at]?.key === 'in' ? at + 1 : at;
    const key = this.words[year]?.key ?? '';
    return isYear(key) && this.year !== undefined && Number(key) === this.year - 1 ? year + 1 : undefined;
  }

  /** Is another time named before a clause begins? */
  #isPast(at: number): boolean {
    this.#past ??= this.words.findIndex(
      ({ key }) => isYear(key) || key === 'last' || key === 'previous' || key === 'previously',
    );
    return this.#past >= 0 && this.#past < at;
  }
}

interface Part {
  readonly said: Omit<Said, 'areas' | 'own'>;
  readonly end: number;
}

function skipComma(words: readonly Word[], at: number): number {
  return words[at]?.key === ',' ? at + 1 : at;
}
