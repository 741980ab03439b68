import type { Position, Range } from 'vscode-languageserver-types';
import { mutated, piece } from './texts';
import type { Random } from './random';

export interface Change {
  readonly range?: Range;
  readonly text: string;
}

/** A document as its editor has it: a plain string and nothing else. */
export class OpenText {
  /** By version. */
  readonly texts = new Map<number, string>();

  constructor(
    readonly uri: string,
    public text: string,
    public version = 1,
  ) {
    this.texts.set(this.version, text);
  }

  /** Changes the text at some places, one after another, and tells the changes as the protocol does. */
  change(random: Random): Change[] {
    const changes: Change[] = [];
    for (let left = 1 + random.upTo(3); left > 0; left--)
      changes.push(random.chance(0.1) ? this.#all(random) : this.#part(random));
    this.version += 1 + random.upTo(2);
    this.texts.set(this.version, this.text);
    return changes;
  }

  /** A position in the text, or sometimes beyond the end of a line or of the text (T14). */
  position(random: Random): Position {
    const lines = this.#lines();
    const line = random.upTo(lines.length - 1);
    if (random.chance(0.03)) return { line: lines.length + random.upTo(5), character: random.upTo(9) };
    const { length } = lines[line]!.content;
    return { line, character: random.chance(0.05) ? length + 1 + random.upTo(1e6) : random.upTo(length) };
  }

  range(random: Random): Range {
    const [a, b] = [this.position(random), this.position(random)];
    return a.line < b.line || (a.line === b.line && a.character <= b.character)
      ? { start: a, end: b }
      : { start: b, end: a };
  }

  #all(random: Random): Change {
    this.text = mutated(this.text, random);
    return { text: this.text };
  }

  #part(random: Random): Change {
    const start = this.position(random);
    const range = random.chance(0.5) ? { start, end: start } : this.#short(random);
    const text = random.chance(0.6)
      ? piece(random)
      : random.chance(0.5)
        ? random.pick(['a', ' ', '2', '\n'])
        : '';
    const [from, to] = [this.#offset(range.start), this.#offset(range.end)];
    this.text = this.text.slice(0, from) + text + this.text.slice(to);
    return { range, text };
  }

  /** A range of a few lines at most, so that not everything is deleted soon. */
  #short(random: Random): Range {
    const range = this.range(random);
    const line = Math.min(range.end.line, range.start.line + random.upTo(2));
    return line === range.start.line
      ? { start: range.start, end: { line, character: range.start.character + random.upTo(10) } }
      : { start: range.start, end: { line, character: random.upTo(20) } };
  }

  #offset({ line, character }: Position): number {
    const at = this.#lines()[line];
    return at ? at.from + Math.min(character, at.content.length) : this.text.length;
  }

  #lines(): { from: number; content: string }[] {
    let from = 0;
    return this.text
      .split(/(?<=\r\n|\n|\r(?!\n))/)
      .concat(/[\r\n]$|^$/.test(this.text) ? [''] : [])
      .map((line) => {
        const at = { from, content: line.replace(/[\r\n]+$/, '') };
        from += line.length;
        return at;
      });
  }
}
