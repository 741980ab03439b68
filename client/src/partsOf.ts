/** What something from outside (a menu, a key, a page) has, by the names of its parts; nothing for what has none. */
export function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
}
