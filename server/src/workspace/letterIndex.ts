import { URI, Utils } from 'vscode-uri';
import type { Neighbours, OtherLetter } from '../rules/rule';
import type { KnownGrades } from '../letter/grades/knownGrades';
import { councilKey, subjectKey, type Summary } from './summary';
import { Twins } from './twins';

/** The summaries of all letters of a workspace, and what they say of one another. */
export class LetterIndex {
  readonly #byUri = new Map<string, Summary>();
  readonly #bySubject = new Map<string, Twins>();
  readonly #byCouncil = new Map<string, Set<Summary>>();
  /** Those that name a letter as that of the year before, by the key of its URI. */
  readonly #naming = new Map<string, Set<Summary>>();
  /** Of the letters that have been read whole. */
  readonly #grades = new Map<string, KnownGrades>();

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
    const touched = before ? this.#takeOut(before) : this.naming(summary.uri);
    this.#byUri.set(key, summary);
    putIn(this.#byCouncil, councilKey(summary), summary);
    const previous = previousKey(summary);
    if (previous !== undefined) putIn(this.#naming, previous, summary);
    const subject = subjectKey(summary);
    if (subject === undefined || summary.status !== 'final') return touched;
    const twins = this.#bySubject.get(subject) ?? new Twins();
    this.#bySubject.set(subject, twins);
    return [...touched, ...urisOf(twins.add(summary))];
  }

  /** Forgets a letter. The URIs of the letters that were compared with it. */
  remove(uri: string): string[] {
    const summary = this.#byUri.get(uriKey(uri));
    if (!summary) return [];
    this.#byUri.delete(uriKey(uri));
    this.#grades.delete(uriKey(uri));
    return this.#takeOut(summary);
  }

  #takeOut(summary: Summary): string[] {
    takeOut(this.#byCouncil, councilKey(summary), summary);
    const previous = previousKey(summary);
    if (previous !== undefined) takeOut(this.#naming, previous, summary);
    const subject = subjectKey(summary) ?? '';
    const twins = this.#bySubject.get(subject);
    const touched = twins?.remove(summary) ?? [];
    if (twins?.isEmpty) this.#bySubject.delete(subject);
    return [...urisOf(touched), ...this.naming(summary.uri)];
  }

  /** Takes note of a letter's grades. Were others known before? */
  #learn(key: string, grades: KnownGrades | undefined): boolean {
    const before = this.#grades.get(key);
    if (grades) this.#grades.set(key, grades);
    else this.#grades.delete(key);
    return before !== undefined && JSON.stringify(before) !== JSON.stringify(grades);
  }

  /** The URIs of the letters that name this one as that of the year before. */
  naming(uri: string): string[] {
    return [...(this.#naming.get(uriKey(uri)) ?? [])].map((summary) => summary.uri);
  }

  /** Those about one council, by its key; those that name none have the empty key. */
  ofCouncil(key: string): Iterable<Summary> {
    return this.#byCouncil.get(key) ?? [];
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
   * The others that a letter is compared with. `elsewhere` is asked for a previous letter that is not in the index, or
   * of which the grades are not known: null when there is none, undefined when that is not known.
   */
  neighboursOf(
    summary: Summary,
    elsewhere: (uri: string) => Summary | null | undefined = () => null,
  ): Neighbours {
    const { uri, previous } = summary;
    const subject = subjectKey(summary);
    const group = subject === undefined ? undefined : this.#bySubject.get(subject);
    const twins = group?.beside((other) => uriKey(other.uri) === uriKey(uri));
    const at = previous === undefined ? undefined : letterAt(uri, previous);
    const found = at === undefined ? undefined : this.#whole(at, elsewhere);
    return {
      twins: (twins?.named ?? []).map((other) => seenFrom(uri, other)),
      ...(twins?.more ? { moreTwins: true } : {}),
      previous: found && { ...seenFrom(uri, found), ...(found.grades ? { grades: found.grades } : {}) },
    };
  }

  /** A letter with its grades: of those in the index often only the header is known. */
  #whole(uri: string, elsewhere: (uri: string) => Summary | null | undefined): Summary | null | undefined {
    const known = this.#byUri.get(uriKey(uri));
    if (!known) return elsewhere(uri);
    return { ...known, grades: this.#grades.get(uriKey(uri)) ?? elsewhere(uri)?.grades };
  }
}

function urisOf(summaries: readonly Summary[]): string[] {
  return summaries.map(({ uri }) => uri);
}

function putIn(groups: Map<string, Set<Summary>>, key: string, summary: Summary): void {
  groups.set(key, (groups.get(key) ?? new Set()).add(summary));
}

/** While a name is typed every key makes another one: what is empty is not kept. */
function takeOut(groups: Map<string, Set<Summary>>, key: string, summary: Summary): void {
  const group = groups.get(key);
  group?.delete(summary);
  if (group?.size === 0) groups.delete(key);
}

/** The key of the letter that the header names as that of the year before. */
function previousKey({ uri, previous }: Summary): string | undefined {
  const at = previous === undefined ? undefined : letterAt(uri, previous);
  return at === undefined ? undefined : uriKey(at);
}

/** The URI that a path in a letter's header means. */
export function resolve(uri: string, path: string): string {
  return Utils.resolvePath(Utils.dirname(URI.parse(uri)), path.replace(/\\/g, '/')).toString();
}

/** The same for a letter that lies somewhere: one that was never saved has nothing beside it (T45). */
export function letterAt(uri: string, path: string): string | undefined {
  return URI.parse(uri).path.startsWith('/') ? resolve(uri, path) : undefined;
}

/**
 * One spelling a file: drive letters, escapes, doubled slashes and the composition of letters made uniform, only to
 * compare (T42, T43).
 */
export function uriKey(uri: string): string {
  let key = keys.get(uri);
  if (key === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    const made = uniform(URI.parse(uri)).toString();
    // Nearly all are: then only one of them is kept.
    key = made === uri ? uri : made;
    keys.set(uri, key);
  }
  return key;
}

function uniform(uri: URI): URI {
  const path = uri.path.replace(/\/(?:\.?\/)+/g, '/').normalize('NFC');
  const authority = uri.scheme === 'file' && uri.authority === 'localhost' ? '' : uri.authority;
  return path === uri.path && authority === uri.authority ? uri : uri.with({ path, authority });
}

/** Asked for at every key; more than a large workspace has letters. */
const keys = new Map<string, string>();
const MOST_KEYS = 30_000;

function seenFrom(uri: string, { uri: other, council, year }: Summary): OtherLetter {
  return { uri: other, name: relative(URI.parse(uri).path, URI.parse(other).path), council, year };
}

/** The path of `to` as seen from the file `from`. */
export function relative(from: string, to: string): string {
  const [a, b] = [from.split('/').slice(0, -1), to.split('/')];
  let common = 0;
  while (common < a.length && common < b.length - 1 && a[common] === b[common]) common++;
  return [...a.slice(common).map(() => '..'), ...b.slice(common)].join('/');
}

function same(a: Summary, b: Summary): boolean {
  return (
    a.council === b.council &&
    a.year === b.year &&
    a.framework === b.framework &&
    a.status === b.status &&
    a.previous === b.previous
  );
}
