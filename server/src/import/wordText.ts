/** A piece of a document as it will stand in the print. */
interface Piece {
  readonly kind: 'text' | 'item' | 'row';
  /** Empty for an empty paragraph. */
  readonly text: string;
}

/** A cell with more than this holds a part of the page, not a value. */
const LONGEST_CELL = 160;
const MOST_IN_CELL = 3;

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
  #rows: string[][][] = [];

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
    else this.#open(name);
  }

  #open(name: string): void {
    switch (name) {
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
        this.#mark = list?.ordered ? `${list.count}. ` : '• ';
        break;
      }
      case 'table':
        this.#flush(false);
        if (++this.#depth === 1) this.#rows = [];
        break;
      case 'tr':
        if (this.#depth === 1) this.#rows.push([]);
        break;
      case 'td':
      case 'th':
        if (this.#depth === 1) this.#rows.at(-1)?.push([]);
        break;
    }
  }

  #close(name: string): void {
    if (/^(?:p|h\d)$/.test(name)) this.#flush(true);
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
    const text = this.#mark + words;
    const kind = this.#mark === '• ' ? 'item' : 'text';
    this.#mark = '';
    const cell = this.#depth > 0 ? this.#rows.at(-1)?.at(-1) : undefined;
    if (cell) cell.push(text);
    else this.#pieces.push({ kind, text });
  }

  #endTable(): void {
    const isPage = this.#rows.flat().some((cell) => {
      const length = cell.reduce((sum, text) => sum + text.length, 0);
      return cell.length > MOST_IN_CELL || length > LONGEST_CELL;
    });
    for (const row of this.#rows)
      if (isPage || row.length === 1)
        for (const text of row.flat()) this.#pieces.push({ kind: 'text', text });
      else {
        const text = row.map((cell) => cell.join(' ').replace(/\s+/g, ' ')).join('\t');
        if (text.trim() !== '') this.#pieces.push({ kind: 'row', text });
      }
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name]!);
}
