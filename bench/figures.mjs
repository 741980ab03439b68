/** The value below which so much of a sorted list lies. */
const at = (/** @type {number[]} */ sorted, /** @type {number} */ part) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/** Median, 95th hundredth and most of some times in milliseconds, and how many there are. */
export function quantiles(/** @type {number[]} */ times) {
  if (times.length === 0) return undefined;
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), max: at(sorted, 1), count: sorted.length };
}

export const median = (/** @type {number[]} */ values) => quantiles(values)?.p50;

/** A number with three digits that matter; a dash for none. */
export function shown(/** @type {number | undefined} */ value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A table in Markdown; the first row holds the headings. */
export function table(/** @type {(string | number | undefined)[][]} */ [head, ...rows]) {
  const line = (/** @type {(string | number | undefined)[]} */ cells) =>
    `| ${cells.map((cell) => (typeof cell === 'string' ? cell : shown(cell))).join(' | ')} |`;
  const under = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(under), ...rows.map(line)].join('\n');
}
