/** Something that stands out of order, and its neighbour among those that may stay where they are. */
export interface Misplaced<T> {
  readonly item: T;
  /** The first that stays and belongs after the item. */
  readonly before?: T;
  /** Without such a neighbour: the last one that stays. */
  readonly after?: T;
}

/**
 * As few as have to move for the rest to be in order: all but a longest ascending run, of several the one that
 * begins earliest. Takes quadratic time in the number of items, of which there is one an area at most.
 */
export function outOfOrder<T>(items: readonly T[], orderOf: (item: T) => number): Misplaced<T>[] {
  const stays = longestAscending(items, orderOf);
  if (stays.length === items.length) return [];
  const staying = new Set(stays);
  return items
    .filter((item) => !staying.has(item))
    .map((item) => {
      const before = stays.find((one) => orderOf(one) > orderOf(item));
      return before === undefined ? { item, after: stays[stays.length - 1] } : { item, before };
    });
}

function longestAscending<T>(items: readonly T[], orderOf: (item: T) => number): T[] {
  /** How long a run may get that begins with the item of this index. */
  const lengths: number[] = [];
  for (let i = items.length - 1; i >= 0; i--) {
    let longest = 0;
    for (let j = i + 1; j < items.length; j++)
      if (orderOf(items[j]!) > orderOf(items[i]!)) longest = Math.max(longest, lengths[j]!);
    lengths[i] = longest + 1;
  }
  const run: T[] = [];
  let left = Math.max(0, ...lengths);
  items.forEach((item, i) => {
    const last = run[run.length - 1];
    if (lengths[i] !== left || (last !== undefined && orderOf(item) <= orderOf(last))) return;
    run.push(item);
    left--;
  });
  return run;
}
