/** Words of which a sentence must have one for a part to be matched anywhere in it; `null` when none can be named. */
export type Needs = {
  readonly keys: ReadonlySet<string>;
  /** How often they are seen, more or less: the more, the less it says to need one of them. */
  readonly seen: number;
} | null;

/** In nearly every sentence: to need one of these says little. */
const COMMON = new Set(
  'a all an and are as at be been by for from had has have in is it its not of on or that the their they this to was were which with'.split(
    ' ',
  ),
);

export function needsOf(keys: ReadonlySet<string>): Needs {
  let seen = keys.size;
  for (const key of keys) if (COMMON.has(key)) seen += 1000;
  return { keys, seen };
}

/** What a sequence needs: of what its parts need, the words that are seen least. */
export function rarest(parts: readonly Needs[]): Needs {
  let best: Needs = null;
  for (const part of parts) if (part && (!best || part.seen < best.seen)) best = part;
  return best;
}

/** What one of several parts needs. */
export function anyOf(parts: readonly Needs[]): Needs {
  const all = new Set<string>();
  for (const part of parts) {
    if (!part) return null;
    for (const key of part.keys) all.add(key);
  }
  return needsOf(all);
}
