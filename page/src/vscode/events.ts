/** Something to end, at most once. */
export class Disposable {
  #end: (() => unknown) | undefined;

  static from(...all: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const one of all) one.dispose();
    });
  }

  constructor(end: () => unknown) {
    this.#end = end;
  }

  dispose(): void {
    const end = this.#end;
    this.#end = undefined;
    end?.();
  }
}

export class EventEmitter<Value> {
  readonly #listeners = new Set<(value: Value) => unknown>();

  readonly event = (listener: (value: Value) => unknown): Disposable => {
    this.#listeners.add(listener);
    return new Disposable(() => this.#listeners.delete(listener));
  };

  fire(value: Value): void {
    for (const listener of [...this.#listeners])
      try {
        listener(value);
      } catch (error) {
        // One listener that fails takes nothing from the others.
        console.error(error);
      }
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
