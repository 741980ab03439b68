/** Something that happens again and again, for whoever wants to know of it. */
export class Signal {
  readonly #listeners = new Set<() => void>();

  /** Calls back each time. Returns what ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(): void {
    for (const listener of this.#listeners) listener();
  }
}
