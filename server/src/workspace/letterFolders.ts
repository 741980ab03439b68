import type { Places } from '../letter/claims/councilClaims';
import type { KnownPerson } from '../features/completion/completion';
import type { Letter } from '../letter/letter';
import type { Neighbours } from '../rules/rule';
import { wantedBy } from '../rules/wanted';
import type { Configurations } from './configuration';
import type { Guard } from './guard';
import { LetterIndex } from './letterIndex';
import { LettersElsewhere } from './lettersElsewhere';
import type { LetterTexts } from './letterTexts';
import { folderFilter } from './patterns';
import { Signal } from './signal';
import { summarise, summariseText, type Summary } from './summary';
import { unescaped } from './unescaped';
import { uriKey } from './uris';
import { WindowFolders } from './windowFolders';

/** At most this many files are read at once. */
const PARALLEL = 8;

/** What has happened to a file. */
export interface FileChange {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

/** A letter of the folders. Its stamp is another, and a larger one, whenever its findings may be others than before. */
interface Stamped {
  readonly uri: string;
  stamp: number;
}

/** All letters of the window's folders, and what they say of one another: found once, then kept by events. */
export class LetterFolders {
  readonly window = new WindowFolders();
  /** A letter's findings may be others than before. */
  readonly changed = new Signal();
  /** Open letters may have other findings than before, though their text is the same. */
  readonly stale = new Signal();
  readonly #index = new LetterIndex();
  readonly #stamps = new Map<string, Stamped>();
  readonly #elsewhere: LettersElsewhere;
  /** Under which key a file really stands, by the key of an address; undefined while it is looked for. */
  readonly #real = new Map<string, string | undefined>();
  /** Letters that speak of a place which may be another council's. */
  readonly #naming = new Set<string>();
  #places: Places = new Set();
  #stamp = 0;
  #ready: Promise<void> | undefined;
  #complete = false;

  constructor(
    readonly texts: LetterTexts,
    readonly configurations: Configurations,
    readonly guard: Guard,
  ) {
    this.#elsewhere = new LettersElsewhere(texts, configurations, guard);
    this.#elsewhere.found.listen(() => this.stale.emit());
  }

  /** Resolves when every folder has been looked through. */
  ready(): Promise<void> {
    this.#ready ??= this.guard('workspace/scan', undefined, () => this.#scan());
    return this.#ready;
  }

  /** Settings or folders have changed: all is looked through again. */
  rescan(): void {
    this.#stamp++;
    for (const letter of this.#stamps.values()) letter.stamp = ++this.#stamp;
    this.#elsewhere.forgetAll();
    this.#real.clear();
    this.#ready = undefined;
    void this.ready();
  }

  /** Takes note of files that have changed, all of them letters. */
  filesChanged(changes: readonly FileChange[]): void {
    this.#stamp++;
    for (const { uri, kind } of changes)
      void this.guard('workspace/didChangeWatchedFiles', undefined, () => {
        this.#elsewhere.forget(uri);
        if (kind === 'deleted') return this.#forget(uri);
        return kind === 'created' ? this.#appeared(uri) : this.#read(uri);
      });
  }

  /** Is it a folder that has gone with letters in it, or one of settings that has come or gone? */
  isFolder({ uri, kind }: FileChange): boolean {
    if (/\/\.apa(?:\/frameworks)?\/?$/.test(uri)) return true;
    if (kind !== 'deleted') return false;
    const folder = `${uriKey(uri).replace(/\/$/, '')}/`;
    for (const key of this.#stamps.keys()) if (key.startsWith(folder)) return true;
    return false;
  }

  /** Is it a folder with letters at or below it? */
  async holdsLetters(uri: string): Promise<boolean> {
    if (/\.apa(?:\.md)?$/i.test(uri)) return false;
    return this.window.holding(uri) !== undefined && (await this.#find(uri)).length > 0;
  }

  /** A document has been closed: whoever owned its findings does so no longer, and they are reported again (T21). */
  closed(uri: string): void {
    this.#stamp++;
    void this.guard('textDocument/didClose', undefined, () => {
      this.#elsewhere.forget(uri);
      return this.#read(uri);
    });
  }

  get count(): number {
    return this.#stamps.size;
  }

  /** What is known of every letter, in no order. */
  all(): Iterable<Summary> {
    return this.#index.all();
  }

  /** Whom the other letters name, with their councils and years. Nothing is kept for it. */
  *peopleBeside(uri: string): Iterable<KnownPerson> {
    for (const { uri: at, council, year, people = [] } of this.all())
      if (uriKey(at) !== uriKey(uri)) for (const person of people) yield { ...person, council, year };
  }

  /** The same of those about one council, by its key. */
  ofCouncil(key: string): Iterable<Summary> {
    return this.#index.ofCouncil(key);
  }

  /** The URI of the letter of the year before, in the folders or where the header says; undefined without one. */
  before(uri: string, letter: Letter): string | undefined {
    const summary = summarise(uri, letter);
    // Which is the only one is not known before all are.
    return this.#complete || summary.previous !== undefined ? this.#index.before(summary) : undefined;
  }

  /** Another one whenever the letter may be another; for one outside the folders, whenever anything has changed. */
  stampOf(uri: string): number {
    return this.#stamps.get(uriKey(uri))?.stamp ?? this.#stamp;
  }

  /** The stamp that was given last: each is larger than those before. */
  get lastStamp(): number {
    return this.#stamp;
  }

  /** Every letter's URI with its stamp. */
  stamps(): Iterable<Readonly<Stamped>> {
    return this.#stamps.values();
  }

  /** The settings and framework files of the folders. */
  async configurationFiles(): Promise<string[]> {
    const all = await Promise.all(this.window.uris.map((folder) => this.configurations.for(`${folder}/.`)));
    return [...new Set(all.flatMap(({ files }) => files))];
  }

  /** The letters to compare one with; undefined while not all are known. */
  neighboursOf(uri: string, letter: Letter): Neighbours | undefined {
    const isKnown = this.#stamps.has(uriKey(uri));
    if (!isKnown && !this.#complete) return undefined;
    const summary = summarise(uri, letter);
    if (isKnown) this.#touch(this.#index.put(summary));
    if (!this.#complete) return undefined;
    const wanted = wantedBy(letter.outline);
    if (wanted.places.length > 0) this.#naming.add(uri);
    else this.#naming.delete(uri);
    const neighbours = this.#index.neighboursOf(summary, wanted, (other) => this.#elsewhere.of(other));
    if (isKnown || neighbours.twins.length === 0) return neighbours;
    // An address of no letter of the folders may be another name of one: by a link, or on disks of one case.
    const own = this.#realOf(uri);
    const twins = neighbours.twins.filter((twin) => {
      const real = this.#realOf(twin.uri);
      return own !== undefined && real !== undefined && real !== own;
    });
    return { ...neighbours, twins };
  }

  #realOf(uri: string): string | undefined {
    const key = uriKey(uri);
    if (!this.#real.has(key)) {
      this.#real.set(key, undefined);
      void this.guard('workspace/real', undefined, async () => {
        this.#real.set(key, uriKey((await this.texts.world.real(uri)) ?? uri));
        this.stale.emit();
      });
    }
    return this.#real.get(key);
  }

  /** The same when letters outside the folders have been looked at too. */
  async allNeighboursOf(uri: string, letter: Letter): Promise<Neighbours | undefined> {
    this.neighboursOf(uri, letter);
    await this.#elsewhere.looked();
    return this.neighboursOf(uri, letter);
  }

  async #scan(): Promise<void> {
    const found = await Promise.all(this.window.uris.map((folder) => this.#find(folder)));
    const uris = [...new Map(found.flat().map((uri) => [uriKey(uri), uri])).entries()];
    const known = new Set(uris.map(([key]) => key));
    for (const [key, { uri }] of [...this.#stamps]) if (!known.has(key)) this.#forget(uri);
    let next = 0;
    const reader = async (): Promise<void> => {
      for (let entry = uris[next++]; entry; entry = uris[next++]) await this.#read(entry[1], true);
    };
    await Promise.all(Array.from({ length: PARALLEL }, reader));
    this.#complete = this.window.uris.length > 0;
    this.#touchNaming();
    this.changed.emit();
    if (this.#complete && this.texts.documents.all().length > 0) this.stale.emit();
  }

  async #find(folder: string): Promise<readonly string[]> {
    const { take, skip } = folderFilter(await this.configurations.for(`${folder}/.`), folder);
    return this.texts.world.find(folder, take, skip);
  }

  /** Reads a letter's header; `found` when it is known to be one of the folders' letters. */
  async #read(uri: string, found = this.#stamps.has(uriKey(uri))): Promise<void> {
    if (!found) return;
    const text = await this.texts.read(uri);
    if (text === undefined) return this.#forget(uri);
    const { letter } = await this.configurations.for(uri);
    this.#stamps.set(uriKey(uri), { uri, stamp: ++this.#stamp });
    this.#touch([...this.#index.put(summariseText(uri, text, letter)), ...this.#index.naming(uri)]);
    if (this.#complete) this.#touchNaming();
    this.changed.emit();
  }

  /** A new file counts as a letter if its folder's settings say so. */
  async #appeared(uri: string): Promise<void> {
    const folder = this.window.holding(uri);
    if (folder === undefined) return;
    const { take } = folderFilter(await this.configurations.for(`${folder}/.`), folder);
    await this.#read(uri, take(unescaped(uri.slice(folder.length + 1))));
  }

  #forget(uri: string): void {
    this.#stamps.delete(uriKey(uri));
    this.#touch(this.#index.remove(uri));
    this.#naming.delete(uri);
    if (this.#complete) this.#touchNaming();
    this.changed.emit();
  }

  /** When there are other councils than before, letters that speak of a place have to be looked at again. */
  #touchNaming(): void {
    const { places } = this.#index;
    const same = places.size === this.#places.size && [...places].every((place) => this.#places.has(place));
    this.#places = places;
    if (!same) this.#touch([...this.#naming]);
  }

  /** The letters that are compared with a changed one have to be looked at again. */
  #touch(uris: readonly string[]): void {
    for (const uri of uris) {
      const known = this.#stamps.get(uriKey(uri));
      if (known) known.stamp = ++this.#stamp;
    }
    if (uris.length > 0) this.changed.emit();
    if (uris.some((uri) => this.texts.open(uri))) this.stale.emit();
  }
}
