import type { Header, HeaderEntry } from './header';
import { HEADER_KEYS, type HeaderKey } from './headerKeys';

/** An entry with where it stands among the others. */
export interface Placed {
  readonly entry: HeaderEntry;
  /** What the key stands for; nothing when there is no such key. */
  readonly key?: HeaderKey;
  /** The key that it stands below; nothing for one at the left margin. */
  readonly parent?: HeaderKey;
  /** All entries of the same map, itself included. */
  readonly siblings: readonly HeaderEntry[];
}

/** All entries at the left margin, then those below each of them; below a key that there is not, nothing is known. */
export function* placedEntries({ entries }: Header): Iterable<Placed> {
  yield* placed(entries, HEADER_KEYS);
}

/** Is it the first with its name among its siblings? A second key is reported as that, and its value is not read. */
export function counts({ entry, siblings }: Placed): boolean {
  return siblings.find(({ name }) => name === entry.name) === entry;
}

function* placed(
  siblings: readonly HeaderEntry[],
  keys: readonly HeaderKey[],
  parent?: HeaderKey,
): Iterable<Placed> {
  for (const entry of siblings) {
    const key = keys.find(({ name }) => name === entry.name);
    yield { entry, key, parent, siblings };
    if (!key?.keys) continue;
    for (const below of [entry.entries ?? [], ...(key.kind === 'people' ? (entry.list ?? []) : [])])
      yield* placed(
        below.filter(({ name }) => name !== ''),
        key.keys,
        key,
      );
  }
}
