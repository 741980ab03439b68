import type { PrintedItem } from './block';
import type { Bullet } from './bullet';
import type { Line } from './lines';

/** Where the items of one depth stand, and what stands before them. */
interface Level {
  readonly column: number;
  readonly sign: string;
}

/** Items of one depth are no further apart, in columns. */
const SLACK = 1;

/** A list that is being read, item by item. */
export class PrintedList {
  readonly kind = 'list';
  readonly #items: (PrintedItem & { readonly lines: string[] })[] = [];
  #levels: readonly Level[] = [];
  #page = 0;

  /** 0-based line of the source on which it begins. */
  readonly source: number;

  constructor(first: Bullet, line: Line) {
    this.source = line.source;
    this.take(first, line);
  }

  get items(): readonly PrintedItem[] {
    return this.#items;
  }

  /** The lines of its last item. */
  get lines(): string[] {
    return this.#items.at(-1)!.lines;
  }

  /** Adds the item that begins on a line; false when another kind of mark begins another list, as Markdown has it. */
  take({ mark, sign, text }: Bullet, line: Line): boolean {
    const levels = this.#levelsWith({ column: line.column, sign }, line.page);
    const above = this.#items.findLast(({ depth }) => depth === 0);
    if (levels.length === 1 && above && above.mark.at(-1) !== mark.at(-1)) return false;
    this.#levels = levels;
    this.#page = line.page;
    this.#items.push({ mark, depth: levels.length - 1, lines: text === '' ? [] : [text] });
    return true;
  }

  /**
   * The levels down to an item's own. Inside another item is what stands further in and has a sign of its own, or
   * begins to count anew: prints that go in and out for no reason have one sign for all. Pages may have other margins.
   */
  #levelsWith(item: Level, page: number): readonly Level[] {
    const known = this.#levels.filter(({ column }) => column <= item.column + SLACK);
    const last = known.at(-1);
    if (!last) return [item];
    if (item.column <= last.column + SLACK) return known;
    if (page !== this.#page) return [item];
    return item.sign !== last.sign || isFirst(item.sign) ? [...known, item] : known;
  }
}

/** "1.", "a)", "(i)". */
function isFirst(sign: string): boolean {
  return /^\(?[1ai][.)]$/.test(sign);
}
