import type { Word } from '../english/words';

/** Something that a rule notes on its way: a reading with its words, or a flag. */
export interface Capture {
  readonly name: string;
  /** Numbers of the first word and of the word after the last. */
  readonly from: number;
  readonly to: number;
}

/** All that was noted, in order; equal notes have equal keys. */
export interface Notes {
  readonly key: string;
  readonly list: readonly Capture[];
}

/** A place that a rule reaches: the number of the word after what it matched. */
export interface End {
  readonly at: number;
  readonly notes: Notes;
}

/** How a part can begin. */
export interface First {
  /** The words it can begin with; `null` when that cannot be said. */
  readonly keys: ReadonlySet<string> | null;
  /** May it match no word at all? */
  readonly empty: boolean;
}

/** A part of a rule, ready to be matched. */
export interface Matcher {
  readonly first: () => First;
  readonly match: (run: Run, at: number) => readonly End[];
}

/** Rules by name. */
export type Rules = Pick<ReadonlyMap<string, Matcher>, 'get'>;

/** One sentence being read. */
export interface Run {
  readonly words: readonly Word[];
  /** What stands for the names that no rule has: words of the framework and of the letter. */
  readonly slots: ReadonlyMap<string, Matcher>;
  readonly memory: Map<Matcher, Map<number, readonly End[]>>;
}

export const NOTHING: Notes = { key: '', list: [] };
const NONE: readonly End[] = [];
/** How often a part is repeated at most. No sentence does so more often, and reading stays linear. */
const REPEATS = 14;
/** How many ends are followed at most. */
const ENDS = 64;

/** The ends that were found, each once. */
class Ends {
  readonly list: End[] = [];

  add(end: End): boolean {
    const { list } = this;
    if (list.length >= ENDS) return false;
    for (const one of list) if (one.at === end.at && one.notes.key === end.notes.key) return false;
    list.push(end);
    return true;
  }
}

/** Can nothing that begins with this word be matched? */
function excludes({ keys, empty }: First, { words }: Run, at: number): boolean {
  return keys !== null && !empty && !keys.has(words[at]?.key ?? '');
}

const ANYTHING: First = { keys: null, empty: true };
const EMPTY: First = { keys: new Set(), empty: true };

function both(a: Notes, b: Notes): Notes {
  if (a === NOTHING) return b;
  if (b === NOTHING) return a;
  // A flag counts once, however often it is set.
  const more = b.list.filter(({ name, from }) => from >= 0 || !a.list.some((one) => one.name === name));
  return more.length === 0 ? a : notesOf([...a.list, ...more]);
}

function notesOf(list: readonly Capture[]): Notes {
  return { key: list.map(({ name, from, to }) => `${name} ${from} ${to}`).join(), list };
}

/** One of some words. */
export function oneOf(keys: ReadonlySet<string>): Matcher {
  return {
    first: once(() => ({ keys, empty: false })),
    match: ({ words }, at) => (keys.has(words[at]?.key ?? '') ? [{ at: at + 1, notes: NOTHING }] : NONE),
  };
}

/** The ends that a function finds, for what no rule can say. */
export function found(ends: (run: Run, at: number) => readonly number[], first: First = ANYTHING): Matcher {
  return {
    first: () => first,
    match: (run, at) => ends(run, at).map((end) => ({ at: end, notes: NOTHING })),
  };
}

export function sequence(parts: readonly Matcher[]): Matcher {
  const [head, ...rest] = parts;
  if (head && rest.length === 0) return head;
  return {
    first: once(() => {
      const keys = new Set<string>();
      for (const part of parts) {
        const first = part.first();
        if (!first.keys) return { keys: null, empty: false };
        for (const key of first.keys) keys.add(key);
        if (!first.empty) return { keys, empty: false };
      }
      return { keys, empty: true };
    }),
    match(run, at) {
      let ends: readonly End[] = [{ at, notes: NOTHING }];
      for (const part of parts) {
        const next = new Ends();
        for (const end of ends)
          for (const more of part.match(run, end.at))
            next.add(end.notes === NOTHING ? more : { at: more.at, notes: both(end.notes, more.notes) });
        ends = next.list;
        if (ends.length === 0) return NONE;
      }
      return ends;
    },
  };
}

export function choice(options: readonly Matcher[]): Matcher {
  if (options.length === 1) return options[0]!;
  let begins: readonly (readonly [Matcher, First])[] | undefined;
  return {
    first: once(() => {
      const firsts = options.map((option) => option.first());
      const empty = firsts.some((first) => first.empty);
      if (firsts.some(({ keys }) => !keys)) return { keys: null, empty };
      return { keys: new Set(firsts.flatMap(({ keys }) => [...keys!])), empty };
    }),
    match(run, at) {
      begins ??= options.map((option) => [option, option.first()] as const);
      let only: readonly End[] | undefined;
      let ends: Ends | undefined;
      for (const [option, first] of begins) {
        if (excludes(first, run, at)) continue;
        const more = option.match(run, at);
        if (more.length === 0) continue;
        if (!only) {
          only = more;
          continue;
        }
        if (!ends) {
          ends = new Ends();
          for (const end of only) ends.add(end);
        }
        for (const end of more) ends.add(end);
      }
      return ends?.list ?? only ?? NONE;
    },
  };
}

/** The part as often as it will go, or not at all. */
export function repeated(part: Matcher, most = REPEATS): Matcher {
  return {
    first: once(() => ({ keys: part.first().keys, empty: true })),
    match(run, at) {
      const start: End = { at, notes: NOTHING };
      const more = excludes(part.first(), run, at) ? NONE : part.match(run, at);
      if (more.length === 0) return [start];
      const ends = new Ends();
      ends.add(start);
      let edge: readonly End[] = ends.list.slice();
      for (let n = 0; n < most && edge.length > 0; n++) {
        const next: End[] = [];
        for (const end of edge)
          for (const more of part.match(run, end.at)) {
            const one = { at: more.at, notes: both(end.notes, more.notes) };
            if (more.at > end.at && ends.add(one)) next.push(one);
          }
        edge = next;
      }
      return ends.list;
    },
  };
}

/** Notes the words that the part matched. */
export function noted(name: string, part: Matcher): Matcher {
  return {
    first: () => part.first(),
    match: (run, at) =>
      part.match(run, at).map((end) => ({
        at: end.at,
        notes: both(notesOf([{ name, from: at, to: end.at }]), end.notes),
      })),
  };
}

/** Sets a flag. */
export function flag(name: string): Matcher {
  const notes = notesOf([{ name, from: -1, to: -1 }]);
  return { first: () => EMPTY, match: (_run, at) => [{ at, notes }] };
}

/** Matches nothing, where the part would not match. */
export function without(part: Matcher): Matcher {
  return {
    first: () => EMPTY,
    match: (run, at) => (part.match(run, at).length > 0 ? NONE : [{ at, notes: NOTHING }]),
  };
}

/** A part that is looked up by its name when it is first needed, and whose ends are remembered. */
export function named(name: string, rules: Rules): Matcher {
  let looking = false;
  const self: Matcher = {
    first: once(() => {
      const rule = rules.get(name);
      // A slot differs from area to area; a rule that begins with itself cannot say.
      if (!rule || looking) return ANYTHING;
      looking = true;
      const first = rule.first();
      looking = false;
      return first;
    }),
    match(run, at) {
      const rule = rules.get(name) ?? run.slots.get(name);
      if (!rule) throw new Error(`No rule and no slot of this name: ${name}`);
      let known = run.memory.get(rule);
      if (!known) run.memory.set(rule, (known = new Map<number, readonly End[]>()));
      const before = known.get(at);
      if (before) return before;
      known.set(at, NONE);
      const ends = rule.match(run, at);
      known.set(at, ends);
      return ends;
    },
  };
  return self;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
