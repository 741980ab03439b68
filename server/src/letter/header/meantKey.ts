import type { HeaderEntry } from './header';
import type { HeaderKey } from './headerKeys';
import { nameKey } from '../../text/key';
import { typoDistance } from '../../text/typoDistance';

/** The name among `names` that a misspelt one most likely means. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const key = nameKey(name);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(key.length / 3)) + 1;
  for (const one of names) {
    if (Math.abs(one.length - key.length) >= least) continue;
    const off = typoDistance(key, nameKey(one));
    if (off < least) {
      best = one;
      least = off;
    }
  }
  return best;
}

/** The key that an entry with an unknown name means, of those that are not there. */
export function meantKey(
  entry: HeaderEntry,
  siblings: readonly HeaderEntry[],
  keys: readonly HeaderKey[],
): string | undefined {
  const free = keys.map(({ name }) => name).filter((name) => siblings.every((one) => one.name !== name));
  return nearest(entry.name, free);
}
