/** Most often nothing is found: the same list then, which is known by itself. */
export const NOTHING: readonly never[] = [];

/** All that is found in each of some things, in order. Where nothing is found, no list is made. */
export function inEach<Key, Found>(
  keys: readonly Key[],
  find: (key: Key) => Iterable<Found>,
): readonly Found[] {
  let all: Found[] | undefined;
  for (const key of keys) {
    const some = find(key);
    if (!isEmptyList(some)) for (const found of some) (all ??= []).push(found);
  }
  return all ?? NOTHING;
}

/** All that is found, as a list. */
export function listOf<Found>(found: Iterable<Found>): readonly Found[] {
  return Array.isArray(found) ? (found as Found[]) : each(found, (one) => one);
}

/** What is made of each; no list where there is none. */
export function each<One, Made>(all: Iterable<One>, make: (one: One) => Made): readonly Made[] {
  if (isEmptyList(all)) return NOTHING;
  let made: Made[] | undefined;
  for (const one of all) (made ??= []).push(make(one));
  return made ?? NOTHING;
}

/** Quicker to ask than to begin with an iterator, of which nearly all would be for nothing. */
function isEmptyList(found: Iterable<unknown>): boolean {
  return Array.isArray(found) && found.length === 0;
}

/** Two lists as one. */
export function join<Found>(one: readonly Found[], other: readonly Found[]): readonly Found[] {
  return one === NOTHING ? other : other === NOTHING ? one : [...one, ...other];
}
