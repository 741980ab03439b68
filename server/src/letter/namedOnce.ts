import type { Area } from '../framework/framework';

/**
 * The rows or sections that alone name their area. Of two about one area nobody knows which is the right one; that
 * they are two is reported by itself.
 */
export function namedOnce<T extends { readonly area?: Area }>(
  all: readonly T[],
  exact: (one: T) => boolean,
): (T & { readonly area: Area })[] {
  const counts = new Map<Area, number>();
  for (const { area } of all.filter(exact)) if (area) counts.set(area, (counts.get(area) ?? 0) + 1);
  return all.filter(
    (one): one is T & { readonly area: Area } =>
      one.area !== undefined && exact(one) && counts.get(one.area) === 1,
  );
}
