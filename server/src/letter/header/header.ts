import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { HeaderBlock } from '../../syntax/header';
import { Span } from '../../text/span';
import { plainEntries, type PlainEntry } from './plainHeader';

/** A key with its value, of any header. */
export interface HeaderEntry extends PlainEntry {
  readonly entries?: readonly HeaderEntry[];
  /** The values of a list: maps as their entries, others as one entry without a name. */
  readonly list?: readonly (readonly HeaderEntry[])[];
}

/** A fault that keeps the header from being read. */
export interface HeaderFault {
  readonly at: Span;
  /** The parser's own code and message. */
  readonly code: string;
  readonly message: string;
}

export class Header {
  readonly entries: readonly HeaderEntry[];
  readonly faults: readonly HeaderFault[];

  constructor(readonly block: HeaderBlock) {
    const plain = plainEntries(block);
    if (plain) {
      this.faults = [];
      this.entries = plain;
      return;
    }
    const { document } = block;
    const faults: HeaderFault[] = document.errors.map((error) => ({
      at: this.#span(error.pos[0], error.pos[1]),
      code: error.code,
      message: error.message,
    }));
    if (!block.closed)
      faults.push({ at: block.opening, code: 'UNCLOSED', message: 'the header is not closed' });
    const { contents } = document;
    if (contents && !isMap(contents) && faults.length === 0)
      faults.push({
        at: this.#span(contents.range[0], contents.range[1]).trim(),
        code: 'NOT_A_MAP',
        message: 'no keys',
      });
    this.faults = faults;
    this.entries = isMap(contents) ? this.#entries(contents) : [];
  }

  /** Can the header be read as a whole? */
  get ok(): boolean {
    return this.faults.length === 0;
  }

  /** The entry at a path of keys: `entry('to', 'name')`. The first one, when a key stands twice. */
  entry(...path: readonly string[]): HeaderEntry | undefined {
    let entries: readonly HeaderEntry[] | undefined = this.entries;
    let found: HeaderEntry | undefined;
    for (const name of path) {
      found = entries?.find((entry) => entry.name === name);
      entries = found?.entries;
    }
    return found;
  }

  /** The text at a path of keys. */
  text(...path: readonly string[]): string | undefined {
    return this.entry(...path)?.text;
  }

  /** The year of the assessment, when it is written as four digits, in quotes or not. */
  get year(): number | undefined {
    const year = this.text('year')?.trim() ?? '';
    return /^\d{4}$/.test(year) ? Number(year) : undefined;
  }

  /** The people of a key that takes one or a list (`signed`). */
  people(name: string): readonly (readonly HeaderEntry[])[] {
    const entry = this.entry(name);
    return entry?.list ?? (entry?.entries ? [entry.entries] : entry?.text !== undefined ? [[entry]] : []);
  }

  #entries(map: YAMLMap): HeaderEntry[] {
    return map.items.flatMap((pair) => this.#pair(pair as Pair<Node, Node | null>));
  }

  #pair({ key, value }: Pair<Node, Node | null>): HeaderEntry[] {
    if (!isScalar(key) || !key.range) return [];
    return [
      {
        name: String(key.value),
        key: this.#span(key.range[0], key.range[1]),
        ...this.#value(value, key.range[1]),
      },
    ];
  }

  #value(node: Node | null, behindKey: number): Omit<HeaderEntry, 'name' | 'key'> {
    const range = node?.range;
    if (!node || !range) return { value: this.#span(behindKey, behindKey) };
    const value = this.#span(range[0], range[1]).trim();
    if (isMap(node)) return { value, entries: this.#entries(node) };
    if (isSeq(node)) return { value, list: node.items.map((item) => this.#element(item as Node)) };
    if (!isScalar(node)) return { value };
    const said = node.value;
    if (typeof said === 'string') return { value, text: said };
    if (typeof said === 'number') return { value, text: node.source ?? String(said), number: said };
    return typeof said === 'boolean' ? { value, text: node.source ?? String(said) } : { value };
  }

  #element(node: Node): HeaderEntry[] {
    if (isMap(node)) return this.#entries(node);
    const at = node.range?.[0] ?? 0;
    return [{ name: '', key: this.#span(at, at), ...this.#value(node, at) }];
  }

  /** A place in the YAML as a span of the document. */
  #span(from: number, to: number): Span {
    const { yaml } = this.block;
    const length = yaml.to - yaml.from;
    const start = Math.min(from, length);
    return new Span(this.block, yaml.from + start, yaml.from + Math.max(start, Math.min(to, length)));
  }
}
