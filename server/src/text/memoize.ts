/**
 * A function that keeps what it last made from each key, and makes it again only when the other inputs have changed.
 * Lists are the same when their elements are. What is kept goes when its key goes.
 *
 * Most keys are blocks and passages, which stay the same objects while the text around them is edited.
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
