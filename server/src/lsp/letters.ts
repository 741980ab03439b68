import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Letter } from '../letter/letter';
import type { Neighbours } from '../rules/rule';
import { isConfigurationFile } from '../workspace/configuration';
import { LetterIndex, uriKey } from '../workspace/letterIndex';
import { folderFilter } from '../workspace/patterns';
import { unescaped } from '../workspace/unescaped';
import { summarise, summariseText, type Summary } from '../workspace/summary';
import type { Server } from './server';

/** What is watched: our own extensions and settings, nothing else (T48). */
const WATCHED = ['**/*.apa', '**/*.apa.md', '**/.apa/config.yaml', '**/.apa/frameworks/*.{yaml,yml}'];

/** At most this many files are read at once. */
const PARALLEL = 8;

/** All letters of the window's folders: found once, then kept by events. */
export class Letters {
  readonly #index = new LetterIndex();
  /** By letter, counted up whenever its findings may be others than before. */
  readonly #stamps = new Map<string, { readonly uri: string; stamp: number }>();
  /** Letters that are not the folders' own; null for files that are not there, undefined while they are read. */
  readonly #elsewhere = new Map<string, Summary | null | undefined>();
  #looking: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  #folders: string[] = [];
  #stamp = 0;
  #ready: Promise<void> | undefined;
  #complete = false;

  constructor(readonly server: Server) {}

  start({ workspaceFolders, rootUri }: InitializeParams): void {
    const { connection, documents, clientCapabilities } = this.server;
    this.#folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    connection.onDidChangeWatchedFiles(({ changes }) => this.#filesChanged(changes));
    this.server.onInitialized(() => {
      if (clientCapabilities.registersWatchers)
        // A refusal leaves the index as it was when the window opened (T34).
        connection.client
          .register(DidChangeWatchedFilesNotification.type, {
            watchers: WATCHED.map((globPattern) => ({ globPattern })),
          })
          .catch((error: unknown) =>
            connection.console.info(`Changed files will not be noticed: ${String(error)}`),
          );
      if (clientCapabilities.workspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
          this.server.configurationChanged();
        });
      void this.ready();
    });
    documents.onDidSave(({ document }) => {
      if (isConfigurationFile(document.uri)) this.server.configurationChanged();
    });
    // Whoever owned the file's findings does so no longer: they are told of anew (T21).
    documents.onDidClose(
      ({ document }) =>
        void this.server.guard('textDocument/didClose', undefined, () => this.#read(document.uri)),
    );
    this.server.onConfigurationChanged(() => {
      this.#ready = undefined;
      void this.ready();
    });
  }

  /** Resolves when every folder has been looked through. */
  ready(): Promise<void> {
    this.#ready ??= this.server.guard('workspace/scan', undefined, () => this.#scan());
    return this.#ready;
  }

  /** Calls back when a letter's findings may be others than before. Returns what ends that. */
  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get count(): number {
    return this.#stamps.size;
  }

  /** What is known of every letter, in no order. */
  all(): Iterable<Summary> {
    return this.#index.all();
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

  /** Another one whenever the letter's findings may be others than before. */
  stampOf(uri: string): number | undefined {
    return this.#stamps.get(uriKey(uri))?.stamp;
  }

  /** The stamp that was given last: each is larger than those before. */
  get lastStamp(): number {
    return this.#stamp;
  }

  /** Every letter's URI with its stamp. */
  stamps(): Iterable<{ readonly uri: string; readonly stamp: number }> {
    return this.#stamps.values();
  }

  /** The settings and framework files of the folders. */
  async configurationFiles(): Promise<string[]> {
    const all = await Promise.all(
      this.#folders.map((folder) => this.server.configurations.for(`${folder}/.`)),
    );
    return [...new Set(all.flatMap(({ files }) => files))];
  }

  /** The folder of the window that holds a file: the innermost (T33). */
  folderOf(uri: string): string | undefined {
    const holding = this.#folders.filter((folder) => uri.startsWith(`${folder}/`));
    return holding.sort((a, b) => b.length - a.length)[0];
  }

  /**
   * Where a document lies: for one that was never saved but has a name already, in the folder that it is meant for, so
   * that it is read by that folder's settings and frameworks.
   */
  placeOf(uri: string): string {
    if (!uri.startsWith('untitled:')) return uri;
    const { authority, path } = URI.parse(uri);
    if (!path.startsWith('/')) return uri;
    const folder = this.#folders
      .map((one) => URI.parse(one))
      .find((one) => one.authority === authority && path.startsWith(`${one.path.replace(/\/$/, '')}/`));
    return folder ? folder.with({ path }).toString() : uri;
  }

  /** The letters to compare one with; undefined while not all are known. */
  neighboursOf(uri: string, letter: Letter): Neighbours | undefined {
    const summary = summarise(uri, letter);
    if (this.#stamps.has(uriKey(uri))) this.#touch(this.#index.put(summary));
    if (!this.#complete) return undefined;
    return this.#index.neighboursOf(summary, (other) => this.#lookElsewhere(other));
  }

  /** The same when letters outside the folders have been looked at too. */
  async allNeighboursOf(uri: string, letter: Letter): Promise<Neighbours | undefined> {
    this.neighboursOf(uri, letter);
    await this.#looking;
    return this.neighboursOf(uri, letter);
  }

  /** A letter outside the folders, or left out of them, is read once, when another names it as its previous one. */
  #lookElsewhere(uri: string): Summary | null | undefined {
    const key = uriKey(uri);
    if (this.#elsewhere.has(key)) return this.#elsewhere.get(key);
    this.#elsewhere.set(key, undefined);
    this.#looking = this.server.guard('workspace/previous', undefined, async () => {
      const text = await this.server.world.read(uri);
      const { letter } = await this.server.configurations.for(uri);
      this.#elsewhere.set(key, text === undefined ? null : summariseText(uri, text, letter));
      this.server.findingsStale();
    });
    return undefined;
  }

  async #scan(): Promise<void> {
    const found = await Promise.all(this.#folders.map((folder) => this.#find(folder)));
    const uris = [...new Map(found.flat().map((uri) => [uriKey(uri), uri])).entries()];
    const known = new Set(uris.map(([key]) => key));
    for (const [key, { uri }] of [...this.#stamps]) if (!known.has(key)) this.#forget(uri);
    let next = 0;
    const reader = async (): Promise<void> => {
      for (let entry = uris[next++]; entry; entry = uris[next++]) await this.#read(entry[1], true);
    };
    await Promise.all(Array.from({ length: PARALLEL }, reader));
    this.#complete = this.#folders.length > 0;
    this.#changed();
    if (this.#complete && this.server.documents.keys().length > 0) this.server.findingsStale();
  }

  async #find(folder: string): Promise<readonly string[]> {
    const { take, skip } = folderFilter(await this.server.configurations.for(`${folder}/.`), folder);
    return this.server.world.find(folder, take, skip);
  }

  /** Reads a letter's header from the disk; `found` when it is known to be one of the workspace's letters. */
  async #read(uri: string, found = this.#stamps.has(uriKey(uri))): Promise<void> {
    if (!found) return;
    const open = this.server.documents.get(uri);
    const text = open?.getText() ?? (await this.server.world.read(uri));
    if (text === undefined) return this.#forget(uri);
    const { letter } = await this.server.configurations.for(uri);
    this.#stamps.set(uriKey(uri), { uri, stamp: ++this.#stamp });
    this.#touch(this.#index.put(summariseText(uri, text, letter)));
    this.#changed();
  }

  #filesChanged(changes: readonly FileEvent[]): void {
    for (const { uri } of changes) this.#elsewhere.delete(uriKey(uri));
    if (changes.some(({ uri }) => isConfigurationFile(uri))) return this.server.configurationChanged();
    for (const { uri, type } of changes)
      void this.server.guard('workspace/didChangeWatchedFiles', undefined, () => {
        if (type === FileChangeType.Deleted) return this.#forget(uri);
        return type === FileChangeType.Created ? this.#appeared(uri) : this.#read(uri);
      });
  }

  /** A new file counts as a letter if its folder's settings say so. */
  async #appeared(uri: string): Promise<void> {
    const folder = this.folderOf(uri);
    if (folder === undefined) return;
    const { take } = folderFilter(await this.server.configurations.for(`${folder}/.`), folder);
    await this.#read(uri, take(unescaped(uri.slice(folder.length + 1))));
  }

  #forget(uri: string): void {
    this.#stamps.delete(uriKey(uri));
    this.#touch(this.#index.remove(uri));
    this.#changed();
  }

  /** The letters that are compared with a changed one have to be looked at again. */
  #touch(uris: readonly string[]): void {
    for (const uri of uris) {
      const known = this.#stamps.get(uriKey(uri));
      if (known) known.stamp = ++this.#stamp;
    }
    if (uris.length > 0) this.#changed();
    if (uris.some((uri) => this.server.documents.get(uri))) this.server.findingsStale();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
