import type { Summary } from './summary';

/** Letters by what they have in common. While a name is typed every key makes another group: what is empty is not kept. */
export class Groups {
  readonly #groups = new Map<string, Set<Summary>>();

  /** Those of one group. */
  of(key: string): Iterable<Summary> {
    return this.#groups.get(key) ?? [];
  }

  /** One letter of each. */
  *firsts(): Iterable<Summary> {
    for (const [first] of this.#groups.values()) if (first) yield first;
  }

  /** Is the letter the first of its group? */
  add(key: string, summary: Summary): boolean {
    const group = this.#groups.get(key) ?? new Set();
    this.#groups.set(key, group.add(summary));
    return group.size === 1;
  }

  /** Was the letter the last of its group? */
  remove(key: string, summary: Summary): boolean {
    const group = this.#groups.get(key);
    group?.delete(summary);
    return group?.size === 0 && this.#groups.delete(key);
  }
}
