import { letterDocuments, type LetterDocument } from '../../server/src/workspace/letterDocument';
import { LetterStore } from '../../server/src/workspace/letterStore';
import type { World } from '../../server/src/workspace/world';

/** A store of letters in memory, without a connection: files, and what is open as an editor would have it. */
export class MemoryStore implements World {
  readonly files: Map<string, string>;
  /** Every file that was read, in order. */
  readonly reads: string[] = [];
  readonly store: LetterStore;
  readonly #open = new Map<string, LetterDocument>();

  constructor(files: Readonly<Record<string, string>> = {}, folders: readonly string[] = []) {
    this.files = new Map(Object.entries(files));
    const documents = { get: (uri: string) => this.#open.get(uri), all: () => [...this.#open.values()] };
    this.store = new LetterStore(
      documents,
      this,
      () => Promise.resolve(undefined),
      async (_name, _empty, action) => action(),
    );
    this.store.folders.window.change(folders);
  }

  unread(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  /** Links, from their URIs to those of the files. */
  readonly links = new Map<string, string>();

  real(uri: string): Promise<string | undefined> {
    return Promise.resolve(this.links.get(uri) ?? uri);
  }

  open(uri: string, text: string): LetterDocument {
    const document = letterDocuments.create(uri, 'apa-letter', 1, text);
    this.#open.set(uri, document);
    return document;
  }

  /** Puts text in at an offset. */
  type(document: LetterDocument, offset: number, text: string): void {
    const at = document.positionAt(offset);
    document.update([{ range: { start: at, end: at }, text }], document.version + 1);
  }

  /** Closes a document, and waits until its file has been read again. */
  async close(uri: string): Promise<void> {
    this.#open.delete(uri);
    this.store.folders.closed(uri);
    await settled();
  }

  /** Changes or removes a file, reports it, and waits until it has been read. */
  async change(uri: string, text?: string): Promise<void> {
    const kind = text === undefined ? 'deleted' : this.files.has(uri) ? 'changed' : 'created';
    if (text === undefined) this.files.delete(uri);
    else this.files.set(uri, text);
    this.store.filesChanged([{ uri, kind }]);
    await settled();
  }

  read(uri: string): Promise<string | undefined> {
    if (this.files.has(uri)) this.reads.push(uri);
    return Promise.resolve(this.files.get(uri));
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  find(folder: string, take: (path: string) => boolean): Promise<readonly string[]> {
    const uris = [...this.files.keys()].filter((uri) => uri.startsWith(`${folder}/`));
    return Promise.resolve(uris.filter((uri) => take(uri.slice(folder.length + 1))));
  }
}

/** Everything that memory alone can answer has been answered. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
