/** Words of which a sentence must have one for a part to be matched anywhere in it; `null` when none can be named. */
export type Needs = ReadonlySet<string> | null;

/** In nearly every sentence: to need one of these says little. */
const COMMON = new Set(
  'a all an and are as at be been by for from had has have in is it its not of on or that the their they this to was were which with'.split(
    ' ',
  ),
);

/** What a sequence needs: of what its parts need, the words that are seen least. */
export function rarest(parts: readonly Needs[]): Needs {
  let best: Needs = null;
  for (const part of parts) if (part && (!best || seen(part) < seen(best))) best = part;
  return best;
}

/** What one of several parts needs. */
export function anyOf(parts: readonly Needs[]): Needs {
  const all = new Set<string>();
  for (const part of parts) {
    if (!part) return null;
    for (const key of part) all.add(key);
  }
  return all;
}

function seen(keys: ReadonlySet<string>): number {
  let sum = keys.size;
  for (const key of keys) if (COMMON.has(key)) sum += 1000;
  return sum;
}
