import { URI, Utils } from 'vscode-uri';
import type { Neighbours, OtherLetter } from '../rules/rule';
import { councilKey, subjectKey, type Summary } from './summary';
import { Twins } from './twins';

/** The summaries of all letters of a workspace, and what they say of one another. */
export class LetterIndex {
  readonly #byUri = new Map<string, Summary>();
  readonly #bySubject = new Map<string, Twins>();
  readonly #byCouncil = new Map<string, Set<Summary>>();

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
    if (before && same(before, summary)) return [];
    const touched = this.remove(summary.uri);
    this.#byUri.set(key, summary);
    const council = councilKey(summary);
    this.#byCouncil.set(council, (this.#byCouncil.get(council) ?? new Set()).add(summary));
    const subject = subjectKey(summary);
    if (subject === undefined) return touched;
    if (summary.status !== 'final') return touched;
    const twins = this.#bySubject.get(subject) ?? new Twins();
    this.#bySubject.set(subject, twins);
    return [...touched, ...urisOf(twins.add(summary))];
  }

  /** Forgets a letter. The URIs of the letters that were compared with it. */
  remove(uri: string): string[] {
    const summary = this.#byUri.get(uriKey(uri));
    if (!summary) return [];
    this.#byUri.delete(uriKey(uri));
    takeOut(this.#byCouncil, councilKey(summary), summary);
    const subject = subjectKey(summary) ?? '';
    const twins = this.#bySubject.get(subject);
    const touched = twins?.remove(summary) ?? [];
    if (twins?.isEmpty) this.#bySubject.delete(subject);
    return urisOf(touched);
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
   * The others that a letter is compared with. `elsewhere` gives a previous letter that is not in the index:
   * null when there is none, undefined when that is not known.
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
    const found = at === undefined ? undefined : (this.#byUri.get(uriKey(at)) ?? elsewhere(at));
    return {
      twins: (twins?.named ?? []).map((other) => seenFrom(uri, other)),
      ...(twins?.more ? { moreTwins: true } : {}),
      previous: found && seenFrom(uri, found),
    };
  }
}

function urisOf(summaries: readonly Summary[]): string[] {
  return summaries.map(({ uri }) => uri);
}

/** Those that are left. While a name is typed every key makes a new entry: empty ones are not kept. */
function takeOut(
  groups: Map<string, Set<Summary>>,
  key: string,
  summary: Summary,
): ReadonlySet<Summary> | undefined {
  const group = groups.get(key);
  group?.delete(summary);
  if (group?.size === 0) groups.delete(key);
  return group;
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
