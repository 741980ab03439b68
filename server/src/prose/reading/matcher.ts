import { hasOneOf, type Word } from '../english/words';
import { ANYTHING, Beginnings, either, EMPTY, First } from './first';
import { anyOf, needsOf, rarest, type Needs } from './needs';

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

/** A part of a rule, ready to be matched. There are thousands, so each keeps as little as it can. */
export abstract class Matcher {
  #first: First | undefined;
  #needs: Needs | undefined;

  get first(): First {
    return (this.#first ??= this.findFirst());
  }

  get needs(): Needs {
    return this.#needs === undefined ? (this.#needs = this.findNeeds()) : this.#needs;
  }

  abstract match(run: Run, at: number): readonly End[];

  protected abstract findFirst(): First;

  protected findNeeds(): Needs {
    return null;
  }
}

/** One sentence being read. */
export interface Run {
  readonly words: readonly Word[];
  /** What the parts reached before, by part and word. */
  readonly memory: Map<number, readonly End[]>;
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

class OneOf extends Matcher {
  constructor(readonly keys: ReadonlySet<string>) {
    super();
  }

  match({ words }: Run, at: number): readonly End[] {
    return this.keys.has(words[at]?.key ?? '') ? endAt(at + 1) : NONE;
  }

  protected findFirst(): First {
    return new First(this.keys);
  }

  protected override findNeeds(): Needs {
    return needsOf(this.keys);
  }
}

const singles = new Map<string, Matcher>();

/** One of some words. */
export function oneOf(keys: readonly string[]): Matcher {
  const [key] = keys;
  if (key === undefined || keys.length > 1) return new OneOf(new Set(keys));
  let single = singles.get(key);
  if (!single) singles.set(key, (single = new OneOf(new Set(keys))));
  return single;
}

/** The ends that a function finds, for what no rule can say. */
export class Computed extends Matcher {
  constructor(
    private readonly ends: (run: Run, at: number) => readonly number[],
    private readonly begin = ANYTHING,
  ) {
    super();
  }

  match(run: Run, at: number): readonly End[] {
    return this.ends(run, at).map((end) => ({ at: end, notes: NOTHING }));
  }

  protected findFirst(): First {
    return this.begin;
  }

  protected override findNeeds(): Needs {
    const { keys, looks, empty } = this.begin;
    return empty || looks > 0 || !keys ? null : needsOf(keys);
  }
}

class Sequence extends Matcher {
  constructor(private readonly parts: readonly Matcher[]) {
    super();
  }

  match(run: Run, at: number): readonly End[] {
    let ends = endAt(at);
    for (const part of this.parts) {
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
  }

  protected findFirst(): First {
    const firsts: First[] = [];
    for (const { first } of this.parts) {
      firsts.push(first);
      if (!first.empty || !first.keys) return either(firsts, first.empty);
    }
    return either(firsts, true);
  }

  protected override findNeeds(): Needs {
    return rarest(this.parts.map(({ needs }) => needs));
  }
}

export function sequence(parts: readonly Matcher[]): Matcher {
  const [head] = parts;
  return head && parts.length === 1 ? head : new Sequence(parts);
}

class Choice extends Matcher {
  #begins: Beginnings<Matcher> | undefined;

  constructor(private readonly options: readonly Matcher[]) {
    super();
  }

  match(run: Run, at: number): readonly End[] {
    this.#begins ??= new Beginnings(this.options);
    let only: readonly End[] | undefined;
    let ends: Ends | undefined;
    for (const option of this.#begins.at(run.words[at])) {
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
  }

  protected findFirst(): First {
    return either(this.options.map(({ first }) => first));
  }

  protected override findNeeds(): Needs {
    return anyOf(this.options.map(({ needs }) => needs));
  }
}

export function choice(options: readonly Matcher[]): Matcher {
  const [only] = options;
  return only && options.length === 1 ? only : new Choice(options);
}

/** One of several parts, whichever is meant in what is being read. */
export class Chosen extends Choice {
  constructor(
    parts: readonly Matcher[],
    private readonly choose: (run: Run) => Matcher,
  ) {
    super(parts);
  }

  override match(run: Run, at: number): readonly End[] {
    return this.choose(run).match(run, at);
  }
}

/** The part as often as it will go, or not at all. */
export class Repeated extends Matcher {
  constructor(
    private readonly part: Matcher,
    private readonly most = REPEATS,
  ) {
    super();
  }

  match(run: Run, at: number): readonly End[] {
    const { part, most } = this;
    const start = endAt(at);
    const more = part.first.excludes(run.words[at]) ? NONE : part.match(run, at);
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
  }

  protected findFirst(): First {
    return either([this.part.first], true);
  }
}

/** Notes the words that the part matched. */
export class Noted extends Matcher {
  constructor(
    private readonly name: string,
    private readonly part: Matcher,
  ) {
    super();
  }

  match(run: Run, at: number): readonly End[] {
    return this.part.match(run, at).map((end) => ({
      at: end.at,
      notes: both(notesOf([{ name: this.name, from: at, to: end.at }]), end.notes),
    }));
  }

  protected findFirst(): First {
    return this.part.first;
  }

  protected override findNeeds(): Needs {
    return this.part.needs;
  }
}

/** What takes no word. */
class Empty extends Matcher {
  constructor(override readonly match: (run: Run, at: number) => readonly End[]) {
    super();
  }

  protected findFirst(): First {
    return EMPTY;
  }
}

/** Sets a flag. */
export function flag(name: string): Matcher {
  const notes = notesOf([{ name, from: -1, to: -1 }]);
  return new Empty((_run, at) => [{ at, notes }]);
}

/** Matches nothing, where the part would not match. */
export function without(part: Matcher): Matcher {
  return new Empty((run, at) => (part.match(run, at).length > 0 ? NONE : endAt(at)));
}

/** When a part has been matched so often, it asks first what it needs. */
const SETTLED = 30;

/**
 * A part that is made when it is first needed, and whose ends are remembered. `number` tells it from the others of its
 * grammar.
 */
export class Remembered extends Matcher {
  #part: Matcher | undefined;
  #asked = false;
  #matched = 0;

  constructor(
    private readonly make: () => Matcher,
    private readonly number: number,
  ) {
    super();
  }

  match(run: Run, at: number): readonly End[] {
    if (this.first.excludes(run.words[at]) || this.isOutOf(run)) return NONE;
    const { memory, words } = run;
    const key = this.number * (words.length + 1) + at;
    const before = memory.get(key);
    if (before) return before;
    memory.set(key, NONE);
    const ends = this.#made().match(run, at);
    memory.set(key, ends);
    return ends;
  }

  /** Has the sentence none of the words that the part needs? Quick, and never wrong when it says so. */
  isOutOf({ words, lacks }: Pick<Run, 'words' | 'lacks'>): boolean {
    // To know what a part needs, all that it is made of has to be made: that pays where many sentences are read.
    return ++this.#matched > SETTLED && (lacks[this.number] ??= !has(words, this.needs));
  }

  protected findFirst(): First {
    return this.#once(({ first }) => first, ANYTHING);
  }

  protected override findNeeds(): Needs {
    return this.#once(({ needs }) => needs, null);
  }

  #made(): Matcher {
    return (this.#part ??= this.make());
  }

  /** What the part says of itself. One that begins with itself, or is a part of itself, cannot say. */
  #once<T>(ask: (part: Matcher) => T, unsaid: T): T {
    if (this.#asked) return unsaid;
    this.#asked = true;
    try {
      return ask(this.#made());
    } finally {
      this.#asked = false;
    }
  }
}

function has(words: readonly Word[], needs: Needs): boolean {
  return needs === null || hasOneOf(words, needs.keys);
}
