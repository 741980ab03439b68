import type { Summary } from './summary';

/** The most other letters that one names. */
const NAMED = 2;

/** The final letters about one subject, by their URIs: of many, each is compared with the first ones alone. */
export class Twins {
  readonly #all: Summary[] = [];

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /** Adds a letter. Those for which it is one of the others that they name, or the first that they do not. */
  add(summary: Summary): readonly Summary[] {
    const at = this.#placeOf(summary.uri);
    const touched = this.#seeing(at);
    this.#all.splice(at, 0, summary);
    return touched;
  }

  /** Takes a letter out; what was returned when it was added. */
  remove(summary: Summary): readonly Summary[] {
    const at = this.#placeOf(summary.uri);
    if (this.#all[at] !== summary) return [];
    this.#all.splice(at, 1);
    return this.#seeing(at);
  }

  /** The first others beside a letter, and whether there are more. */
  beside(isSelf: (other: Summary) => boolean): { named: readonly Summary[]; more: boolean } {
    const others = this.#all.slice(0, NAMED + 2).filter((other) => !isSelf(other));
    return { named: others.slice(0, NAMED), more: others.length > NAMED };
  }

  /** Those that see what is at a place: nobody looks further than the first ones. */
  #seeing(at: number): readonly Summary[] {
    return at < NAMED + 2 ? [...this.#all] : [];
  }

  /** Where a URI stands or belongs. */
  #placeOf(uri: string): number {
    let [from, to] = [0, this.#all.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#all[middle]!.uri < uri) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
