import { displayWidth } from './width';

/** Where the colons of a column's dashes put its words. */
type Alignment = '' | 'left' | 'right' | 'centre';

/** How many columns a line of a table may take before its cells are no longer padded. */
const MOST = 80;

/**
 * A table's lines: its headings, the line of dashes, its rows. Cells are padded, so that the bars stand below one
 * another, unless that would make the headings wider than 80 columns: then each row would break in a window. A row that
 * is a string is a line of its own, and stays as it is.
 */
export function tableLines(
  headings: readonly string[],
  rows: readonly (readonly string[] | string)[],
  alignments: readonly Alignment[] = [],
): string[] {
  const all = [headings, ...rows];
  const widths = columnWidths(headings, all);
  const room = headings.reduce((sum, _, i) => sum + widths[i]! + BETWEEN.length, 1);
  const isPadded = room <= MOST;
  const lines = all.map((row) => {
    if (typeof row === 'string') return row;
    return barred(isPadded ? row.map((words, i) => padded(words, widths[i]!, alignments[i])) : row);
  });
  const dashes = headings.map((_, i) => dashesOf(isPadded ? widths[i]! : LEAST, alignments[i]));
  lines.splice(1, 0, barred(dashes));
  return lines;
}

/** Words with spaces up to a width, on the side that the alignment asks for. */
export function padded(words: string, width: number, alignment: Alignment = ''): string {
  const spare = Math.max(0, width - displayWidth(words));
  const before = alignment === 'right' ? spare : alignment === 'centre' ? Math.floor(spare / 2) : 0;
  return ' '.repeat(before) + words + ' '.repeat(spare - before);
}

/** The alignment that a cell of the line of dashes asks for. */
export function alignmentOf(dashes: string): Alignment {
  if (dashes.endsWith(':')) return dashes.startsWith(':') && dashes.length > 1 ? 'centre' : 'right';
  return dashes.startsWith(':') ? 'left' : '';
}

const BETWEEN = ' | ';
/** A line of dashes has three in each column. */
const LEAST = 3;

function columnWidths(
  headings: readonly string[],
  rows: readonly (readonly string[] | string)[],
): readonly number[] {
  const widths: number[] = headings.map(() => LEAST);
  for (const row of rows)
    if (typeof row !== 'string')
      row.forEach((words, i) => (widths[i] = Math.max(widths[i] ?? LEAST, displayWidth(words))));
  return widths;
}

function dashesOf(width: number, alignment: Alignment = ''): string {
  const left = alignment === 'left' || alignment === 'centre' ? ':' : '';
  const right = alignment === 'right' || alignment === 'centre' ? ':' : '';
  return left + '-'.repeat(width - left.length - right.length) + right;
}

function barred(cells: readonly string[]): string {
  return `| ${cells.join(BETWEEN)} |`;
}
