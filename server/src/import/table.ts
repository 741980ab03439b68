import type { Framework } from '../framework/framework';
import { readSpacedTable, type SpacedTable } from './spacedTable';
import { joined, nextText, singleSpaced, type Line } from './lines';

/** Neither a heading nor a row of the table is longer. */
const longestRow = 400;

/**
 * Rows with tabs or runs of spaces between their cells. With printed column headings and at least two areas below them they are the table of grades.
 * Others stay rows with tabs, which the markup knows too: a column heading would be a word of our own.
 */
export type PrintedTable =
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly end: number }
  | { readonly kind: 'tabs'; readonly lines: readonly string[]; readonly end: number };

export function readTable(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): PrintedTable | undefined {
  if (!isRow(lines, from)) return spaced(readSpacedTable(lines, from, framework));
  const rows = [cells(lines[from]!)];
  let end = from + 1;
  for (let row = readRow(lines, end, framework); row; row = readRow(lines, end, framework)) {
    rows.push(row.cells);
    end = row.end;
  }
  const isArea = (row: readonly string[]) => framework.areaNamed(row[0]!) !== undefined;
  if (!isArea(rows[0]!) && rows.filter(isArea).length >= 2)
    return { kind: 'table', rows: evenRows(rows), end };
  end = from;
  while (isRow(lines, end)) end++;
  return end - from < 2
    ? undefined
    : { kind: 'tabs', lines: lines.slice(from, end).map(({ text }) => text), end };
}

/** Without column headings, rows with spaces become rows with tabs: the markup knows no others. */
function spaced(found: SpacedTable | undefined): PrintedTable | undefined {
  if (!found) return undefined;
  const { headed, rows, end } = found;
  return headed
    ? { kind: 'table', rows: evenRows(rows), end }
    : { kind: 'tabs', lines: rows.map((row) => row.join('\t')), end };
}

/** The next row. Its area's name may be wrapped; blank lines before a row that names an area mean nothing. */
function readRow(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): { readonly cells: string[]; readonly end: number } | undefined {
  const at = nextText(lines, from);
  if (isRow(lines, at)) {
    const row = cells(lines[at]!);
    return at === from || framework.areaNamed(row[0]!) ? { cells: row, end: at + 1 } : undefined;
  }
  if (!isRow(lines, at + 1) || lines[at]!.text.length > longestRow) return undefined;
  const [area, ...rest] = cells(lines[at + 1]!);
  const name = singleSpaced(`${joined(lines, at, 1)!} ${area!}`);
  return framework.areaNamed(name) ? { cells: [name, ...rest], end: at + 2 } : undefined;
}

function isRow(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return text.length <= longestRow && text.includes('\t');
}

function cells({ text }: Line): string[] {
  return text.split('\t').map(singleSpaced);
}

/** The same number of cells in each row; cells that doubled tabs made are left out when they alone make the difference. */
function evenRows(rows: readonly (readonly string[])[]): string[][] {
  const dense = rows.map((row) => row.filter((cell) => cell !== ''));
  const kept = dense.every((row) => row.length === dense[0]!.length) ? dense : rows;
  const width = Math.max(...kept.map((row) => row.length));
  return kept.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
