/** “Being healthy”, “Staying safe” and “Enjoying and achieving”. */
export function quoteAll(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
}
