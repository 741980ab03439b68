import { memoize } from '../../text/memoize';
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
export const placedEntries = memoize(({ entries }: Header): readonly Placed[] =>
  placed(entries, HEADER_KEYS),
);

/** Is it the first with its name among its siblings? A second key is reported as that, and its value is not read. */
export function counts({ entry, siblings }: Placed): boolean {
  return siblings.find(({ name }) => name === entry.name) === entry;
}

function placed(siblings: readonly HeaderEntry[], keys: readonly HeaderKey[], parent?: HeaderKey): Placed[] {
  return siblings.flatMap((entry): Placed[] => {
    const key = keys.find(({ name }) => name === entry.name);
    const one = { entry, key, parent, siblings };
    const below = key?.keys;
    if (!below) return [one];
    const maps = [entry.entries ?? [], ...(key.kind === 'people' ? (entry.list ?? []) : [])];
    const named = maps.map((map) => map.filter(({ name }) => name !== ''));
    return [one, ...named.flatMap((map) => placed(map, below, key))];
  });
}
