import { URI } from 'vscode-uri';

/** The folders of the editor's window, by their URIs. */
export class WindowFolders {
  #uris: readonly string[] = [];

  get uris(): readonly string[] {
    return this.#uris;
  }

  change(added: readonly string[], removed: readonly string[] = []): void {
    this.#uris = [...this.#uris.filter((uri) => !removed.includes(uri)), ...added];
  }

  /** The folder that holds a file: the innermost (T33). */
  holding(uri: string): string | undefined {
    const holding = this.#uris.filter((folder) => uri.startsWith(`${folder}/`));
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
    const folder = this.#uris
      .map((one) => URI.parse(one))
      .find((one) => one.authority === authority && path.startsWith(`${one.path.replace(/\/$/, '')}/`));
    return folder ? folder.with({ path }).toString() : uri;
  }
}
