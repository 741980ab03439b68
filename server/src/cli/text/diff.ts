/** A stretch of lines that differs: 0-based lines of the old and of the new text, `end` exclusive. */
interface Change {
  readonly old: { readonly start: number; readonly end: number };
  readonly new: { readonly start: number; readonly end: number };
}

/** How many lines that did not change stand around those that did. */
const CONTEXT = 3;

/** The difference of two texts in the form that `patch -p1` and `git apply` take; empty when there is none. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const [a, b] = [linesOf(before), linesOf(after)];
  const hunks = groups(changes(a, b)).map((group) => hunk(group, a, b));
  return `--- ${name('a', file)}\n+++ ${name('b', file)}\n${hunks.join('')}`;
}

/** As git writes it: a name with a space has a tab behind it, so that its end can be found. */
function name(side: 'a' | 'b', file: string): string {
  const full = file.startsWith('/') ? file : `${side}/${file}`;
  return full.includes(' ') ? `${full}\t` : full;
}

/** Lines with their ends. Tools for patches know line feeds alone: what else ends a line is part of it. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function hunk(group: readonly Change[], a: readonly string[], b: readonly string[]): string {
  const [first, last] = [group[0]!, group[group.length - 1]!];
  const from = Math.min(CONTEXT, first.old.start);
  const to = Math.min(CONTEXT, a.length - last.old.end);
  const old = { start: first.old.start - from, end: last.old.end + to };
  const now = { start: first.new.start - from, end: last.new.end + to };
  const out = [`@@ -${range(old)} +${range(now)} @@\n`];
  let at = old.start;
  for (const change of group) {
    out.push(...marked(' ', a.slice(at, change.old.start)));
    out.push(...marked('-', a.slice(change.old.start, change.old.end)));
    out.push(...marked('+', b.slice(change.new.start, change.new.end)));
    at = change.old.end;
  }
  out.push(...marked(' ', a.slice(at, old.end)));
  return out.join('');
}

function range({ start, end }: { start: number; end: number }): string {
  const count = end - start;
  return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;
}

function marked(mark: string, lines: readonly string[]): string[] {
  return lines.map((line) =>
    line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`,
  );
}

/** Changes so near to each other that their contexts would meet are told together. */
function groups(all: readonly Change[]): Change[][] {
  const out: Change[][] = [];
  for (const change of all) {
    const group = out[out.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && change.old.start - last.old.end <= 2 * CONTEXT) group.push(change);
    else out.push([change]);
  }
  return out;
}

/** What differs, in order. Equal beginnings and ends are set aside first: fixes change a few lines of many. */
function changes(a: readonly string[], b: readonly string[]): Change[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const kept = common(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const out: Change[] = [];
  let [x, y] = [head, head];
  for (const [i, j] of [
    ...kept.map(([i, j]) => [i + head, j + head] as const),
    [a.length - tail, b.length - tail] as const,
  ]) {
    if (i > x || j > y) out.push({ old: { start: x, end: i }, new: { start: y, end: j } });
    [x, y] = [i + 1, j + 1];
  }
  return out;
}

/** More differences than this are not looked for: the whole stretch counts as changed then. */
const MOST_EDITS = 500;

/** Pairs of lines that stay, in order, as many as can be: the shortest edit script by Myers. */
function common(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const rounds: Map<number, number>[] = [];
  let ends = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_EDITS); d++) {
    rounds.push(ends);
    ends = new Map(ends);
    for (let k = -d; k <= d; k += 2) {
      let x = down(ends, k, d) ? ends.get(k + 1)! : ends.get(k - 1)! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      ends.set(k, x);
      if (x >= a.length && x - k >= b.length) return trace(rounds, a.length, b.length);
    }
  }
  return [];
}

/** Does the furthest way to diagonal `k` come from the one above, by a new line? Else it takes an old line away. */
function down(ends: ReadonlyMap<number, number>, k: number, d: number): boolean {
  return k === -d || (k !== d && ends.get(k - 1)! < ends.get(k + 1)!);
}

function trace(rounds: readonly Map<number, number>[], n: number, m: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [x, y] = [n, m];
  for (let d = rounds.length - 1; d >= 0; d--) {
    const ends = rounds[d]!;
    const k = x - y;
    const before = down(ends, k, d) ? k + 1 : k - 1;
    const [px, py] = [ends.get(before)!, ends.get(before)! - before];
    while (x > px && y > py && x > 0 && y > 0) pairs.push([--x, --y]);
    [x, y] = [px, py];
  }
  return pairs.reverse();
}
