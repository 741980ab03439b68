import type { ListPlace } from './styles';
import { child, childrenOf, valueOf, type Element } from '../../word/xml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" names the numbers of the levels, counted from 1. */
  readonly text: string;
}

interface List {
  /** Lists that count on from one another share it. */
  readonly counted: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin again where the list is first used. */
  readonly anew: ReadonlyMap<number, number>;
}

const DEEPEST = 9;
/** By depth. Which sign a font makes of a bullet does not matter; that it is another one further in does. */
const BULLETS = ['•', '◦', '▪'];

/** Counts the items of a Word document's lists as Word prints them. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Element | undefined) {
    const kinds = new Map(
      childrenOf(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
    );
    // A list may be laid down in a style, which another kind of list has.
    const linked = new Map([...kinds.values()].map((one) => [valueOf(one, 'w:styleLink'), one]));
    this.#lists = new Map(
      childrenOf(numbering, 'w:num').map((list) => {
        const counted = valueOf(list, 'w:abstractNumId') ?? '';
        const kind = kinds.get(counted);
        const style = valueOf(kind, 'w:numStyleLink');
        return [
          list.attributes['w:numId'] ?? '',
          readList(list, style === undefined ? kind : (linked.get(style) ?? kind), counted),
        ];
      }),
    );
  }

  /** What stands before the next item at this place: "•", "3.", "d)". Empty when nothing does. */
  next({ list: id, level: given, depth }: ListPlace): string {
    const list = this.#lists.get(id);
    const level = Math.min(given, DEEPEST - 1);
    const here = list?.levels.get(level);
    const bullet = BULLETS[depth % BULLETS.length]!;
    if (!list || !here) return bullet;
    const counts = this.#countsOf(id, list);
    counts[level] = (counts[level] ?? here.start - 1) + 1;
    counts.length = level + 1;
    if (here.format === 'bullet') return bullet;
    if (here.format === 'none') return '';
    return here.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { start = 1, format = 'decimal' } = list.levels.get(at) ?? {};
      return written(counts[at] ?? start, format);
    });
  }

  #countsOf(id: string, { counted, anew }: List): (number | undefined)[] {
    const counts = this.#counts.get(counted) ?? [];
    this.#counts.set(counted, counts);
    if (!this.#begun.has(id)) for (const [level, start] of anew) counts[level] = start - 1;
    this.#begun.add(id);
    return counts;
  }
}

function readList(list: Element, kind: Element | undefined, counted: string): List {
  const levels = new Map(childrenOf(kind, 'w:lvl').map((one) => [levelOf(one), readLevel(one)]));
  const anew = new Map<number, number>();
  for (const change of childrenOf(list, 'w:lvlOverride')) {
    const own = child(change, 'w:lvl');
    if (own) levels.set(levelOf(change), readLevel(own));
    const start = valueOf(change, 'w:startOverride');
    if (start !== undefined) anew.set(levelOf(change), Number(start) || 0);
  }
  return { counted, levels, anew };
}

function levelOf(element: Element): number {
  return Number(element.attributes['w:ilvl']) || 0;
}

function readLevel(level: Element): Level {
  const start = Number(valueOf(level, 'w:start') ?? 1);
  return {
    start: Number.isFinite(start) ? start : 1,
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
  };
}

/** Values and signs, the largest first. */
const ROMAN: readonly (readonly [number, string])[] = Object.entries({
  ...{ m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90, l: 50, xl: 40 },
  ...{ x: 10, ix: 9, v: 5, iv: 4, i: 1 },
}).map(([sign, value]) => [value, sign]);

function written(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** After z come aa, bb, cc. */
function letters(count: number): string {
  if (count < 1 || count > 26 * 9) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let [left, text] = [count, ''];
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      text += sign;
      left -= value;
    }
  return text;
}
