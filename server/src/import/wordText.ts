import { subscript, superscript } from '../text/figures';

/** A piece of a document as it will stand in the print. */
interface Piece {
  readonly kind: 'text' | 'item' | 'row';
  /** Empty for an empty paragraph. */
  readonly text: string;
}

/** A cell with more than this holds a part of the page, not a value. */
const LONGEST_CELL = 160;
const MOST_IN_CELL = 3;
/** Spaces before an item for each list that its own is in. */
const INDENT = 4;

/**
 * The text of a word processor's document as a print: paragraphs, bullets, and rows with tabs between their cells.
 * `html` is what the document was turned into; it has no other elements with words than paragraphs, headings, lists
 * and tables, and all its text is escaped.
 */
export function printOfWord(html: string): string {
  const pieces = new PieceReader().read(html);
  const salutation = pieces.findIndex(({ text }) => /^dear\s/i.test(text));
  const head = pieces.slice(0, Math.max(0, salutation));
  // Above the salutation, paragraphs are lines where empty ones stand between the blocks.
  const lined = head.some(({ text }) => text === '');
  const lines: string[] = [];
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    const together = before?.kind === piece.kind && piece.kind !== 'text';
    const divided = before?.text !== '' && piece.text !== '' && !(lined && at < salutation);
    if (before && divided && !together) lines.push('');
    lines.push(piece.text);
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

class PieceReader {
  readonly #pieces: Piece[] = [];
  readonly #lists: { readonly ordered: boolean; count: number }[] = [];
  #text = '';
  /** What the next words begin with: the mark of an item. */
  #mark = '';
  /** How many tables the place is in; one inside another is read as its cell's text. */
  #depth = 0;
  #rows: Row[] = [];
  /** Where raised or lowered text begins. */
  #small = 0;
  /** How deep in its list the paragraph is, if it is an item. */
  #item: number | undefined;

  read(html: string): readonly Piece[] {
    for (const part of html.split(/(<[^<>]*>)/)) {
      if (part.startsWith('<')) this.#tag(part);
      else this.#text += unescaped(part);
    }
    this.#flush(false);
    return this.#pieces;
  }

  #tag(tag: string): void {
    const [, closes, name = ''] = /^<(\/?)([a-z0-9]*)/.exec(tag) ?? [];
    if (closes) this.#close(name);
    else this.#open(name, tag);
  }

  #open(name: string, tag: string): void {
    switch (name) {
      case 'p': {
        const depth = /^<p class="item(\d)"/.exec(tag)?.[1];
        this.#item = depth === undefined ? undefined : Number(depth);
        break;
      }
      case 'sup':
      case 'sub':
        this.#small = this.#text.length;
        break;
      case 'input':
        this.#text += tag.includes('checked') ? '☒ ' : '☐ ';
        break;
      case 'br':
        this.#text += '\n';
        break;
      case 'ul':
      case 'ol':
        this.#flush(false);
        this.#lists.push({ ordered: name === 'ol', count: 0 });
        break;
      case 'li': {
        const list = this.#lists.at(-1);
        if (list) list.count++;
        this.#mark = list?.ordered ? `${list.count}. ` : this.#lists.length > 1 ? '◦ ' : '• ';
        break;
      }
      case 'table':
        this.#flush(false);
        if (++this.#depth === 1) this.#rows = [];
        break;
      case 'tr':
        if (this.#depth === 1) this.#rows.push(new Row(this.#rows.at(-1)));
        break;
      case 'td':
      case 'th':
        if (this.#depth === 1) this.#rows.at(-1)?.open(spanOf(tag, 'colspan'), spanOf(tag, 'rowspan'));
        break;
    }
  }

  #close(name: string): void {
    if (/^(?:p|h\d)$/.test(name)) this.#flush(true);
    else if (name === 'sup' || name === 'sub') this.#endSmall(name);
    else if (/^(?:li|td|th)$/.test(name)) this.#flush(false);
    else if (name === 'ul' || name === 'ol') this.#lists.pop();
    else if (name === 'table' && --this.#depth === 0) this.#endTable();
  }

  /** Ends a paragraph, an item or a cell; an empty one counts when it was a paragraph. */
  #flush(paragraph: boolean): void {
    // The arrow back from a footnote is the converter's.
    const words = this.#text.replace(/\u2191$/, '').trim();
    this.#text = '';
    if (words === '' && (!paragraph || this.#depth > 0 || this.#lists.length > 0)) return;
    const depth = this.#item ?? Math.max(0, this.#lists.length - 1);
    const text = ' '.repeat(INDENT * depth) + this.#mark + words;
    const kind = /^[•◦] $/.test(this.#mark) || this.#item !== undefined ? 'item' : 'text';
    this.#mark = '';
    this.#item = undefined;
    const cell = this.#depth > 0 ? this.#rows.at(-1)?.cell : undefined;
    if (cell) cell.push(text);
    else this.#pieces.push({ kind, text });
  }

  /** Small figures stay apart from those before them; other words are as wide as they were. */
  #endSmall(name: 'sup' | 'sub'): void {
    const small = this.#text.slice(this.#small);
    if (!/^\d+$/.test(small)) return;
    this.#text = this.#text.slice(0, this.#small) + (name === 'sup' ? superscript(small) : subscript(small));
  }

  #endTable(): void {
    const rows = this.#rows.map(({ cells }) => cells);
    const isPage = rows.flat().some((cell) => {
      const length = cell.reduce((sum, text) => sum + text.length, 0);
      return cell.length > MOST_IN_CELL || length > LONGEST_CELL;
    });
    for (const row of rows)
      if (isPage || row.length === 1)
        for (const text of row.flat()) this.#pieces.push({ kind: 'text', text });
      else {
        const words = row.map((cell) => cell.join(' ').replace(/\s+/g, ' ').trim());
        if (words.every((text) => text === '')) continue;
        // White space at a line's end would be no cell.
        if (row.at(-1) !== SPANNED) words.push(words.pop() || '–');
        this.#pieces.push({ kind: 'row', text: words.join('\t') });
      }
  }
}

const WIDEST_SPAN = 50;
/** The place of a cell that another one reaches over. */
const SPANNED: string[] = [];

/** A row of a table; a cell that is merged with others leaves their places empty, so that nothing moves. */
class Row {
  readonly cells: string[][] = [];
  /** What is being read. */
  cell: string[] | undefined;
  /** By column: so many rows below this one still belong to the cell here. */
  readonly below: number[];

  constructor(readonly above: Row | undefined) {
    this.below = (above?.below ?? []).map((rows) => Math.max(0, rows - 1));
  }

  open(columns: number, rows: number): void {
    while ((this.above?.below[this.cells.length] ?? 0) > 0) this.cells.push(SPANNED);
    const from = this.cells.length;
    for (let column = from; column < from + columns; column++) {
      this.cells.push(column === from ? [] : SPANNED);
      this.below[column] = rows - 1;
    }
    this.cell = this.cells[from];
  }
}

const SPANS = { colspan: / colspan="(\d{1,3})"/, rowspan: / rowspan="(\d{1,3})"/ };

function spanOf(tag: string, name: keyof typeof SPANS): number {
  return Math.min(WIDEST_SPAN, Math.max(1, Number(SPANS[name].exec(tag)?.[1] ?? 1)));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name]!);
}
