/** A step from the blocks that a page shows to those that it is to show. */
type Step =
  | { readonly do: 'remove'; readonly key: string }
  /** Puts a block that is new, or stands elsewhere, before the one that is there; at the end without one. */
  | { readonly do: 'put'; readonly key: string; readonly before: string | undefined };

/**
 * The steps that lead from one order of keys to another, each key once in either. A block that stays where it is has
 * none: nothing is done to it.
 */
export function planOf(shown: readonly string[], wanted: readonly string[]): Step[] {
  const kept = new Set(wanted);
  const steps: Step[] = shown.filter((key) => !kept.has(key)).map((key) => ({ do: 'remove', key }));
  const order = shown.filter((key) => kept.has(key));
  const known = new Set(order);
  const moved = new Set<string>();
  let at = 0;
  for (const key of wanted) {
    while (at < order.length && moved.has(order[at]!)) at++;
    if (order[at] === key) at++;
    else {
      steps.push({ do: 'put', key, before: order[at] });
      if (known.has(key)) moved.add(key);
    }
  }
  return steps;
}
