import { URI } from 'vscode-uri';
import { placeOfCouncil } from '../prose/names/councilNames';
import type { Neighbours, OtherLetter } from '../rules/rule';
import type { WantedOfOthers } from '../rules/wanted';
import type { Places } from '../letter/claims/councilClaims';
import type { KnownGrades } from '../letter/grades/knownGrades';
import { Groups } from './groups';
import { councilKey, subjectKey, type Summary } from './summary';
import { Twins } from './twins';
import { letterAt, relative, uriKey } from './uris';

/** The summaries of all letters of a workspace, and what they say of one another. */
export class LetterIndex {
  readonly #byUri = new Map<string, Summary>();
  readonly #bySubject = new Map<string, Twins>();
  readonly #byCouncil = new Groups();
  /** Those that name a letter as that of the year before, by the key of its URI. */
  readonly #naming = new Groups();
  /** Of the letters that have been read whole. */
  readonly #grades = new Map<string, KnownGrades>();
  #places: Places | undefined;

  /** The places that the councils are named for; another set when there are other councils. */
  get places(): Places {
    this.#places ??= placesOf(this.#byCouncil.firsts());
    return this.#places;
  }

  get size(): number {
    return this.#byUri.size;
  }

  /** All summaries, in no order. */
  all(): Iterable<Summary> {
    return this.#byUri.values();
  }

  /** Remembers a letter. The URIs of the letters whose neighbours are no longer the same. */
  put(summary: Summary): string[] {
    const key = uriKey(summary.uri);
    const before = this.#byUri.get(key);
    const others = this.#learn(key, summary.grades);
    if (before && same(before, summary)) return others ? this.naming(summary.uri) : [];
    const touched = new Set(before && this.#takeOut(before));
    this.#byUri.set(key, summary);
    if (this.#byCouncil.add(councilKey(summary), summary)) this.#places = undefined;
    const previous = previousKey(summary);
    if (previous !== undefined) this.#naming.add(previous, summary);
    for (const uri of this.naming(summary.uri)) touched.add(uri);
    const subject = subjectKey(summary);
    if (subject !== undefined && summary.status === 'final') {
      const twins = this.#bySubject.get(subject) ?? new Twins();
      this.#bySubject.set(subject, twins);
      for (const { uri } of twins.add(summary)) touched.add(uri);
    }
    return [...touched];
  }

  /** Forgets a letter. The URIs of the letters that were compared with it. */
  remove(uri: string): string[] {
    const summary = this.#byUri.get(uriKey(uri));
    if (!summary) return [];
    const touched = this.#takeOut(summary);
    this.#byUri.delete(uriKey(uri));
    this.#grades.delete(uriKey(uri));
    return touched;
  }

  #takeOut(summary: Summary): string[] {
    const naming = this.naming(summary.uri);
    if (this.#byCouncil.remove(councilKey(summary), summary)) this.#places = undefined;
    const previous = previousKey(summary);
    if (previous !== undefined) this.#naming.remove(previous, summary);
    const subject = subjectKey(summary) ?? '';
    const twins = this.#bySubject.get(subject);
    const touched = twins?.remove(summary) ?? [];
    if (twins?.isEmpty) this.#bySubject.delete(subject);
    return [...urisOf(touched), ...naming];
  }

  /** Takes note of a letter's grades. Were others known before? */
  #learn(key: string, grades: KnownGrades | undefined): boolean {
    const before = this.#grades.get(key);
    if (grades) this.#grades.set(key, grades);
    else this.#grades.delete(key);
    return before !== undefined && before !== grades && JSON.stringify(before) !== JSON.stringify(grades);
  }

  /** The URIs of the letters for which this one may be that of the year before. */
  naming(uri: string): string[] {
    const key = uriKey(uri);
    const named = [...this.#naming.of(key)];
    const { year, ...summary } = this.#byUri.get(key) ?? {};
    const next =
      year === undefined
        ? []
        : [...this.#byCouncil.of(councilKey(summary))].filter((other) => other.year === year + 1);
    return [...new Set(urisOf([...named, ...next]))];
  }

  /** Those about one council, by its key; those that name none have the empty key. */
  ofCouncil(key: string): Iterable<Summary> {
    return this.#byCouncil.of(key);
  }

  /**
   * The URI of the letter of the year before: the one that the header names, else the only one about the same council
   * and that year; of several, the only final one. Undefined when that does not lead to one letter.
   */
  before(summary: Summary): string | undefined {
    const { uri, previous, council, year } = summary;
    if (previous !== undefined) return letterAt(uri, previous);
    if (council === undefined || year === undefined) return undefined;
    const all = [...this.ofCouncil(councilKey(summary))].filter((other) => other.year === year - 1);
    const finals = all.filter(({ status }) => status === 'final');
    const [only, ...others] = finals.length > 0 ? finals : all;
    return others.length > 0 ? undefined : only?.uri;
  }

  has(uri: string): boolean {
    return this.#byUri.has(uriKey(uri));
  }

  /**
   * The others that a letter is compared with. `elsewhere` is asked for a letter that is not in the index, or of which
   * the grades are not known: null when there is none, undefined when that is not known.
   */
  neighboursOf(
    summary: Summary,
    wanted: WantedOfOthers = NOTHING_WANTED,
    elsewhere: (uri: string) => Summary | null | undefined = () => null,
  ): Neighbours {
    const { uri, previous } = summary;
    const subject = subjectKey(summary);
    const group = subject === undefined ? undefined : this.#bySubject.get(subject);
    const twins = group?.beside((other) => uriKey(other.uri) === uriKey(uri));
    const at = previous === undefined ? undefined : letterAt(uri, previous);
    const found = at === undefined ? undefined : (this.#byUri.get(uriKey(at)) ?? elsewhere(at));
    const lastYear = wanted.lastYear ? this.#lastYearOf(summary, elsewhere) : undefined;
    return {
      twins: (twins?.named ?? []).map((other) => seenFrom(uri, other)),
      ...(twins?.more ? { moreTwins: true } : {}),
      previous: found && seenFrom(uri, found),
      ...(lastYear ? { lastYear } : {}),
      ...(wanted.places.some((place) => this.places.has(place)) ? { places: this.places } : {}),
    };
  }

  /** The letter of the year before with its grades, if it is about the same council and that year. */
  #lastYearOf(
    summary: Summary,
    elsewhere: (uri: string) => Summary | null | undefined,
  ): OtherLetter | undefined {
    const at = this.before(summary);
    if (at === undefined || uriKey(at) === uriKey(summary.uri)) return undefined;
    const known = this.#byUri.get(uriKey(at)) ?? elsewhere(at);
    if (!known || summary.year === undefined || known.year !== summary.year - 1) return undefined;
    if (councilKey(summary) === '' || councilKey(known) !== councilKey(summary)) return undefined;
    const grades = this.#grades.get(uriKey(at)) ?? known.grades ?? elsewhere(at)?.grades;
    return grades && { ...seenFrom(summary.uri, known), grades };
  }
}

const NOTHING_WANTED: WantedOfOthers = { lastYear: false, places: [] };

function urisOf(summaries: readonly Summary[]): string[] {
  return summaries.map(({ uri }) => uri);
}

function placesOf(councils: Iterable<Summary>): Places {
  const places = new Set<string>();
  for (const { council = '' } of councils) places.add(placeOfCouncil(council) ?? '');
  places.delete('');
  return places;
}

/** The key of the letter that the header names as that of the year before. */
function previousKey({ uri, previous }: Summary): string | undefined {
  const at = previous === undefined ? undefined : letterAt(uri, previous);
  return at === undefined ? undefined : uriKey(at);
}

function seenFrom(uri: string, { uri: other, council, year }: Summary): OtherLetter {
  return { uri: other, name: relative(URI.parse(uri).path, URI.parse(other).path), council, year };
}

function same(a: Summary, b: Summary): boolean {
  return (
    a === b ||
    (a.council === b.council &&
      a.year === b.year &&
      a.framework === b.framework &&
      a.status === b.status &&
      a.previous === b.previous &&
      JSON.stringify(a.people) === JSON.stringify(b.people))
  );
}
