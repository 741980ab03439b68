/** What one list has that another has not, where they begin and end the same. */
export interface Changed<T> {
  /** Where they begin to differ. */
  readonly from: number;
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** Compares two lists from both ends: what an edit makes of a list takes as long as the list is to be looked at, no more. */
export function changed<T>(old: readonly T[], now: readonly T[]): Changed<T> {
  if (old === now) return { from: now.length, gone: [], come: [] };
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from < most && old[from] === now[from]) from++;
  let same = 0;
  while (same < most - from && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return { from, gone: old.slice(from, old.length - same), come: now.slice(from, now.length - same) };
}
