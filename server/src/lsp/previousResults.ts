import type { PreviousResultId } from 'vscode-languageserver';
import { uriKey } from '../workspace/uris';

/** What the client says it has: the id of the last result of every file. */
export class PreviousResults {
  readonly #byKey = new Map<string, PreviousResultId>();

  constructor(ids: readonly PreviousResultId[]) {
    for (const id of ids) this.#byKey.set(uriKey(id.uri), id);
  }

  of(uri: string): string | undefined {
    return this.#byKey.get(uriKey(uri))?.value;
  }

  /** Those of other files than these. */
  *otherThan(uris: Iterable<string>): Iterable<PreviousResultId> {
    const known = new Set<string>();
    for (const uri of uris) known.add(uriKey(uri));
    for (const [key, id] of this.#byKey) if (!known.has(key)) yield id;
  }
}
