import { isWordlike } from './characters';
import { OPAQUE } from './quotes';

/** Elements whose content is not said: code, deleted and quoted text. */
const SILENT = /^(?:code|del|s|strike|q|kbd|samp|script|style|blockquote)$/i;
/** What is raised is the mark of a note. It says nothing and holds no place. */
const RAISED = 'sup';
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9-]*)(?:[^<>A-Za-z0-9-][^<>]*)?>/y;
const AUTOLINK = /<[A-Za-z][A-Za-z0-9+.-]*[:@][^<>\s]*>/y;
const TARGET = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)|\]\[[^[\]]*\]/y;
const NUMBER = /^\\?\[?\d{1,3}\\?\]?$/;
const NOTE = /\[\^[^[\]\s]*\]/y;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?)'"\u2019\u201D]/iy;
const SPACE_ENTITY = /&(?:nbsp|#160|#xa0|ensp|emsp|thinsp);/iy;

/** Without one of these a paragraph has no markup to blank. */
const SPECIAL = /[`<[\]*_~\\&]|www\.|:\/\//i;

/** The text of one paragraph with inline Markdown and HTML as spaces or, what holds a place, opaque. One pass. */
export function blankMarkup(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return new Blanker(text).run();
}

class Blanker {
  readonly #out: string[];
  readonly #ticks: ReadonlyMap<number, TickRun>;
  /** Offsets of the `[` that no `]` has closed yet. */
  readonly #brackets: number[] = [];
  #silent: { readonly name: string; readonly at: number } | undefined;
  #struck: number | undefined;

  constructor(private readonly source: string) {
    this.#out = source.split('');
    this.#ticks = tickRuns(source);
  }

  run(): string {
    for (let i = 0; i < this.source.length;) i = this.#step(i);
    return this.#out.join('');
  }

  /** Blanks what begins at `i`; where to go on. */
  #step(i: number): number {
    const text = this.source;
    switch (text[i]) {
      case '\\':
        // A backslash before a mark makes it an ordinary character.
        return Math.max(this.#space(i, i + 1), i + 2);
      case '`': {
        const run = this.#ticks.get(i);
        return run?.close ? this.#opaque(i, run.close) : (run?.end ?? i + 1);
      }
      case '<':
        return this.#angle(i);
      case '[': {
        const note = lengthAt(NOTE, text, i);
        if (note) return this.#space(i, i + note);
        this.#brackets.push(i);
        return i + 1;
      }
      case ']':
        return this.#closeBracket(i);
      case '~':
        return this.#tilde(i);
      case '*':
        return this.#space(i, i + 1);
      case '_':
        // Inside a word an underscore is a letter like any other.
        return isWordlike(text[i - 1]) && isWordlike(text[i + 1]) ? i + 1 : this.#space(i, i + 1);
      case '&':
        return this.#space(i, i + lengthAt(SPACE_ENTITY, text, i)) || i + 1;
      case 'h':
      case 'H':
      case 'w':
      case 'W': {
        const address = isWordlike(text[i - 1]) ? 0 : lengthAt(ADDRESS, text, i);
        return address ? this.#opaque(i, i + address) : i + 1;
      }
      default:
        return i + 1;
    }
  }

  #angle(i: number): number {
    const text = this.source;
    if (text.startsWith('<!--', i)) {
      const close = text.indexOf('-->', i + 4);
      return this.#space(i, close < 0 ? text.length : close + 3);
    }
    const auto = lengthAt(AUTOLINK, text, i);
    if (auto) return this.#opaque(i, i + auto);
    TAG.lastIndex = i;
    const tag = TAG.exec(text);
    if (!tag) return i + 1;
    const end = this.#space(i, i + tag[0].length);
    const name = tag[2]!.toLowerCase();
    if (tag[1] && this.#silent?.name === name) {
      if (name === RAISED) this.#space(this.#silent.at, end);
      else this.#opaque(this.#silent.at, end);
      this.#silent = undefined;
    } else if (!tag[1] && !this.#silent && (name === RAISED || SILENT.test(name)))
      this.#silent = { name, at: i };
    return end;
  }

  /** Only what is a link loses its brackets: "[adequate]" alone is a gap that the writer has still to fill. */
  #closeBracket(i: number): number {
    const open = this.#brackets.pop();
    const target = open === undefined ? 0 : lengthAt(TARGET, this.source, i);
    if (open === undefined || !target) return i + 1;
    if (this.source[open - 1] === '!') return this.#opaque(open - 1, i + target);
    // "[2](#note-2)": a link from the mark of a note.
    if (NUMBER.test(this.source.slice(open + 1, Math.min(i, open + 8)))) return this.#space(open, i + target);
    this.#space(open, open + 1);
    return this.#space(i, i + target);
  }

  #tilde(i: number): number {
    let end = i;
    while (this.source[end] === '~') end++;
    this.#space(i, end);
    if (end - i === 1) return end;
    if (this.#struck === undefined) this.#struck = i;
    else {
      this.#space(this.#struck, end);
      this.#struck = undefined;
    }
    return end;
  }

  #space(from: number, to: number): number {
    this.#out.fill(' ', from, to);
    return to > from ? to : 0;
  }

  #opaque(from: number, to: number): number {
    this.#out.fill(OPAQUE, from, to);
    return to;
  }
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A run of backticks; `close` is where the code span ends that it opens: after the next run of the same length. */
interface TickRun {
  readonly end: number;
  close?: number;
}

function tickRuns(text: string): ReadonlyMap<number, TickRun> {
  const runs = new Map<number, TickRun>();
  const open = new Map<number, TickRun>();
  if (!text.includes('`')) return runs;
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const entry: TickRun = { end: index + run.length };
    const before = open.get(run.length);
    if (before) before.close = entry.end;
    open.set(run.length, entry);
    runs.set(index, entry);
  }
  return runs;
}
