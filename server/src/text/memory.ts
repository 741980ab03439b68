/**
 * Keeps things from one version of a text to the next: what is cheaper to bring up to date than to make anew. It must
 * make no difference to what comes out whether something was kept or made.
 */
export class Memory {
  readonly #kept = new Map<() => unknown, unknown>();

  /** What `make` has made before, or makes now. */
  of<Kept>(make: () => Kept): Kept {
    if (!this.#kept.has(make)) this.#kept.set(make, make());
    return this.#kept.get(make) as Kept;
  }
}
