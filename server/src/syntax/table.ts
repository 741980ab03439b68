import type { Span } from '../text/span';
import { BlockBase } from './block';
import { skipSpaces, trimSpacesEnd } from '../text/white';

/** A pipe table, or lines of tab-separated cells as in the printed letter. */
export class Table extends BlockBase {
  readonly kind = 'table';
  readonly form: 'pipes' | 'tabs';
  readonly rows: readonly TableRow[];

  constructor(start: number, text: string) {
    super(start, text);
    const lines = this.lines();
    this.form = lines.some((line) => hasPipe(line.text)) ? 'pipes' : 'tabs';
    this.rows = lines.map((line) => new TableRow(line, this.form));
  }

  /** The row above the delimiter row; the first row where there is no delimiter row. */
  get head(): TableRow {
    return this.rows[0]!;
  }

  /** The rows of data. */
  get body(): readonly TableRow[] {
    return this.rows.slice(this.rows[1]?.isDelimiter ? 2 : 1);
  }
}

export class TableRow {
  readonly cells: readonly Span[];
  /** The cells with the space around them: from bar to bar, or between tabs the same as `cells`. */
  readonly outer: readonly Span[];
  /** `| --- | :-: |` */
  readonly isDelimiter: boolean;
  /** Is there a bar in the row? */
  readonly hasBars: boolean;
  /** Does the row begin and end with a pipe? */
  readonly fenced: boolean;

  constructor(
    readonly line: Span,
    form: Table['form'],
  ) {
    const { outer, hasBars, fenced } = form === 'pipes' ? pipeCells(line) : tabbed(line);
    this.outer = outer;
    this.cells = form === 'pipes' ? outer.map(trimCell) : outer;
    this.hasBars = hasBars;
    this.fenced = fenced;
    this.isDelimiter = form === 'pipes' && isDelimiterRow(line.text);
  }
}

/** A line of `-`, `:`, `|` and spaces with at least one dash and one pipe or a colon-marked dash run. */
export function isDelimiterRow(line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes('-') && (line.includes('|') || line.includes(':'));
}

/** Is there a pipe that separates cells (not `\|`)? */
export function hasPipe(line: string): boolean {
  if (!line.includes('|')) return false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '|') return true;
  }
  return false;
}

/** A tab between two words: a row of the printed form. */
export function hasTabCells(line: string): boolean {
  const from = skipSpaces(line, 0, line.length);
  return from === 0 && line.slice(0, trimSpacesEnd(line, 0, line.length)).includes('\t');
}

/** A tab after a word; in a row of a table the cell after it may be empty still. */
export function hasTab(line: string): boolean {
  return line.includes('\t') && skipSpaces(line, 0, line.length) === 0;
}

interface Cells {
  readonly outer: Span[];
  readonly hasBars: boolean;
  readonly fenced: boolean;
}

function tabbed(line: Span): Cells {
  return { outer: tabCells(line), hasBars: false, fenced: false };
}

function pipeCells(line: Span): Cells {
  const text = line.text;
  const from = skipSpaces(text, 0, text.length);
  const to = trimSpacesEnd(text, from, text.length);
  const bars: number[] = [];
  for (let i = from; i < to; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') bars.push(i);
  }
  const opens = bars[0] === from;
  const closes = bars.length > 1 && bars[bars.length - 1] === to - 1;
  const edges = [...(opens ? [] : [from - 1]), ...bars, ...(closes ? [] : [to])];
  const outer = edges.slice(1).map((edge, i) => line.part(edges[i]! + 1, edge));
  return { outer, hasBars: bars.length > 0, fenced: opens && closes };
}

function tabCells(line: Span): Span[] {
  const cells: Span[] = [];
  let from = 0;
  const text = line.text;
  while (from <= text.length) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 ? text.length : tab;
    cells.push(trimCell(line.part(from, to)));
    from = to + 1;
    while (tab >= 0 && text[from] === '\t') from++;
  }
  return cells.filter((cell, index) => index < 2 || !cell.isEmpty || index < cells.length - 1);
}

/** A cell's words; an empty cell lies after its first space, where a grade would be typed. */
function trimCell(cell: Span): Span {
  const { text } = cell;
  const start = skipSpaces(text, 0, text.length);
  if (start === text.length) return cell.part(Math.min(1, start), Math.min(1, start));
  return cell.part(start, trimSpacesEnd(text, start, text.length));
}
