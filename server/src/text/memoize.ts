/**
 * Remembers what was last made from a key, and makes it anew only when the other inputs are no longer the same. Lists
 * are the same when their elements are. Keys are blocks, which survive edits elsewhere; so what is made from one
 * survives too.
 */
export function memoize<Key extends object, Inputs extends readonly unknown[], Made>(
  make: (key: Key, ...inputs: Inputs) => Made,
): (key: Key, ...inputs: Inputs) => Made {
  const known = new WeakMap<Key, { readonly inputs: Inputs; readonly made: Made }>();
  return (key, ...inputs) => {
    const before = known.get(key);
    if (before && areSame(inputs, before.inputs)) return before.made;
    const made = make(key, ...inputs);
    known.set(key, { inputs, made });
    return made;
  };
}

function areSame(inputs: readonly unknown[], before: readonly unknown[]): boolean {
  for (let i = 0; i < inputs.length; i++) if (!same(inputs[i], before[i])) return false;
  return true;
}

/** The same thing, or lists of the same things. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
