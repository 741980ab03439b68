import { nameKey } from '../text/key';
import type { FrameworkFault } from './fault';

/** Something with the names by which letters call it. */
interface Named {
  readonly title: string;
  readonly names: readonly { readonly name: string; readonly path: FrameworkFault['path'] }[];
}

/** Names that two things have: a letter could not say which of them it means. One fault for each two things. */
export function* checkNames(things: readonly Named[], what: string): Iterable<FrameworkFault> {
  const owners = new Map<string, Named>();
  for (const thing of things) {
    const told = new Set<Named>();
    for (const { name, path } of thing.names) {
      const key = nameKey(name);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, thing);
      else if (owner !== thing && !told.has(owner)) {
        told.add(owner);
        yield {
          path,
          message: `“${name}” is already a name of ${what} “${owner.title}”. Use it for only one of the two.`,
        };
      }
    }
  }
}
