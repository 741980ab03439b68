/**
 * A function that keeps what it last made from each key, and makes it again only when the other inputs have changed.
 * Lists are the same when their elements are. What is kept goes when its key goes.
 *
 * Most keys are blocks and passages, which stay the same objects while the text around them is edited.
 */
export function memoize<Key extends object, Inputs extends readonly unknown[], Made>(
  make: (key: Key, ...inputs: Inputs) => Made,
): (key: Key, ...inputs: Inputs) => Made {
  return (key, ...inputs) => {
    const kept = Keeper.find(key, make) as Kept<Made> | undefined;
    if (kept && areSame(inputs, kept.inputs)) return kept.made;
    const made = make(key, ...inputs);
    if (kept) {
      kept.inputs = inputs;
      kept.made = made;
    } else Keeper.add(key, { by: make, inputs, made, next: undefined });
    return made;
  };
}

/** What a function has last made from a key. */
interface Kept<Made = unknown> {
  readonly by: unknown;
  inputs: readonly unknown[];
  made: Made;
  /** What another function has made from the same key. */
  next: Kept | undefined;
}

/** A constructor that makes nothing: what is derived from it puts its fields on the key. */
const OnKey = function (key: object) {
  return key;
} as unknown as new (key: object) => object;

/**
 * Keeps things on the keys themselves, in a field that nobody else sees. A `WeakMap` does the same; it takes several
 * times as long where most keys are seen once, as in a letter that is checked and let go.
 */
class Keeper extends OnKey {
  #first: Kept | undefined;

  static find(key: object, by: unknown): Kept | undefined {
    let kept = #first in key ? key.#first : undefined;
    while (kept && kept.by !== by) kept = kept.next;
    return kept;
  }

  static add(key: object, kept: Kept): void {
    const keeper = #first in key ? key : new Keeper(key);
    kept.next = keeper.#first;
    keeper.#first = kept;
  }
}

function areSame(inputs: readonly unknown[], before: readonly unknown[]): boolean {
  if (inputs.length !== before.length) return false;
  for (let i = 0; i < inputs.length; i++)
    if (inputs[i] !== before[i] && !areSameLists(inputs[i], before[i])) return false;
  return true;
}

function areSameLists(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
