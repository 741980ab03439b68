import type { Word } from '../english/words';
import { ANYTHING, Beginnings, either, EMPTY, First } from './first';
import { anyOf, rarest, type Needs } from './needs';

/** Something that a rule notes on its way: a reading with its words, or a flag. */
export interface Capture {
  readonly name: string;
  /** Numbers of the first word and of the word after the last. */
  readonly from: number;
  readonly to: number;
}

/** All that was noted, in order; equal notes have equal keys. */
interface Notes {
  readonly key: string;
  readonly list: readonly Capture[];
}

/** A place that a rule reaches: the number of the word after what it matched. */
export interface End {
  readonly at: number;
  readonly notes: Notes;
}

/** A part of a rule, ready to be matched. */
export interface Matcher {
  readonly first: () => First;
  readonly needs: () => Needs;
  readonly match: (run: Run, at: number) => readonly End[];
}

/** One sentence being read. */
export interface Run {
  readonly words: readonly Word[];
  /** What the parts reached before: for each word a list by number of the part. */
  readonly memory: (readonly End[] | undefined)[][];
  /** By number of the part: has the sentence none of the words that the part needs? */
  readonly lacks: (boolean | undefined)[];
}

const NOTHING: Notes = { key: '', list: [] };
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

/** A single end without a note: the same for all who reach this place. */
function endAt(at: number): readonly End[] {
  return (plainEnds[at] ??= [{ at, notes: NOTHING }]);
}

const plainEnds: (readonly End[])[] = [];

/** One of some words. */
export function oneOf(keys: ReadonlySet<string>): Matcher {
  const first = new First(keys);
  return {
    first: () => first,
    needs: () => keys,
    match: ({ words }, at) => (keys.has(words[at]?.key ?? '') ? endAt(at + 1) : NONE),
  };
}

/** The ends that a function finds, for what no rule can say. */
export function found(ends: (run: Run, at: number) => readonly number[], first: First = ANYTHING): Matcher {
  return {
    first: () => first,
    needs: () => (first.empty || first.looks > 0 ? null : first.keys),
    match: (run, at) => ends(run, at).map((end) => ({ at: end, notes: NOTHING })),
  };
}

export function sequence(parts: readonly Matcher[]): Matcher {
  const [head, ...rest] = parts;
  if (head && rest.length === 0) return head;
  return {
    first: once(() => {
      const firsts: First[] = [];
      for (const part of parts) {
        const first = part.first();
        firsts.push(first);
        if (!first.empty || !first.keys) return either(firsts, first.empty);
      }
      return either(firsts, true);
    }),
    needs: once(() => rarest(parts.map((part) => part.needs()))),
    match(run, at) {
      let ends = endAt(at);
      for (const part of parts) {
        const [first] = ends;
        if (ends.length === 1 && first!.notes === NOTHING) {
          ends = part.match(run, first!.at);
          if (ends.length === 0) return NONE;
          continue;
        }
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
  let begins: Beginnings<Matcher> | undefined;
  return {
    first: once(() => either(options.map((option) => option.first()))),
    needs: once(() => anyOf(options.map((option) => option.needs()))),
    match(run, at) {
      begins ??= new Beginnings(options);
      let only: readonly End[] | undefined;
      let ends: Ends | undefined;
      for (const option of begins.at(run.words[at])) {
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

/** One of several parts, whichever is meant in what is being read. */
export function chosen(parts: readonly Matcher[], choose: (run: Run) => Matcher): Matcher {
  return {
    first: once(() => either(parts.map((part) => part.first()))),
    needs: once(() => anyOf(parts.map((part) => part.needs()))),
    match: (run, at) => choose(run).match(run, at),
  };
}

/** The part as often as it will go, or not at all. */
export function repeated(part: Matcher, most = REPEATS): Matcher {
  return {
    first: once(() => either([part.first()], true)),
    needs: () => null,
    match(run, at) {
      const start = endAt(at);
      const more = part.first().excludes(run.words[at]) ? NONE : part.match(run, at);
      if (more.length === 0) return start;
      const ends = new Ends();
      ends.add(start[0]!);
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
    needs: () => part.needs(),
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
  return { first: () => EMPTY, needs: () => null, match: (_run, at) => [{ at, notes }] };
}

/** Matches nothing, where the part would not match. */
export function without(part: Matcher): Matcher {
  return {
    first: () => EMPTY,
    needs: () => null,
    match: (run, at) => (part.match(run, at).length > 0 ? NONE : endAt(at)),
  };
}

/**
 * A part that is made when it is first needed, and whose ends are remembered. `number` tells it from the others of its
 * grammar.
 */
export function remembered(make: () => Matcher, number: number): Matcher {
  const part = once(make);
  // A rule that begins with itself, or is a part of itself, cannot say.
  const first = once(() => part().first(), ANYTHING);
  const needs = once(() => part().needs(), null);
  return {
    first,
    needs,
    match(run, at) {
      if (first().excludes(run.words[at])) return NONE;
      if ((run.lacks[number] ??= lacks(run.words, needs()))) return NONE;
      const known = (run.memory[at] ??= []);
      const before = known[number];
      if (before) return before;
      known[number] = NONE;
      return (known[number] = part().match(run, at));
    },
  };
}

function lacks(words: readonly Word[], needs: Needs): boolean {
  return needs !== null && !words.some(({ key }) => needs.has(key));
}

/** What is made when it is first asked for; `meanwhile` answers while it is being made. */
function once<T>(make: () => T, meanwhile?: T): () => T {
  let made: { readonly value: T } | undefined;
  let making = false;
  return () => {
    if (made) return made.value;
    if (making) return meanwhile!;
    making = true;
    try {
      return (made = { value: make() }).value;
    } finally {
      making = false;
    }
  };
}
