import type { Letter } from '../letter/letter';
import { same } from '../text/remember';

/**
 * The last time that something was found in a letter as a whole. It is looked for again when a part of the letter that
 * was looked at is another one: a rule that asks for the header alone does not run when a point is written.
 */
export class LastRun<Found> {
  readonly #looked = new Map<string | symbol, unknown>();
  #found: readonly Found[] | undefined;

  of(letter: Letter, find: (letter: Letter) => Iterable<Found>): readonly Found[] {
    if (this.#found && this.#isSame(letter)) return this.#found;
    this.#found = undefined;
    this.#looked.clear();
    this.#found = [...find(this.#watched(letter))];
    return this.#found;
  }

  #isSame(letter: Letter): boolean {
    for (const [part, before] of this.#looked) if (!same(before, Reflect.get(letter, part))) return false;
    return true;
  }

  /** The letter, with a note taken of every part that is looked at. */
  #watched(letter: Letter): Letter {
    return new Proxy(letter, {
      get: (target, part): unknown => {
        const value: unknown = Reflect.get(target, part);
        this.#looked.set(part, value);
        return value;
      },
    });
  }
}
