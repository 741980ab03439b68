import type { Area, Framework } from '../framework/framework';
import { readTableHead, type TableHead } from './tableHead';
import { readRow, readUnknownRow, type PrintedRow } from './tableRow';
import { LONGEST_ROW } from './tableCells';
import { readBullet } from './bullet';
import { nextText, type Line } from './lines';

/** So many rows below one another may name no area of the framework. */
const MOST_UNKNOWN = 3;

/**
 * Rows of areas and their grades, however a page divides them. With printed column headings they are the table of
 * grades. Others stay rows with tabs, which the markup knows too: a column heading would be a word of our own.
 */
type PrintedTable =
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly end: number }
  | { readonly kind: 'tabs'; readonly lines: readonly string[]; readonly end: number };

/** The table that begins at a line: of grades, or of other rows with tabs between their cells. */
export function readTable(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): PrintedTable | undefined {
  return readGradeTable(lines, from, framework) ?? tabRows(lines, from);
}

/** The table of grades that begins at a line. */
export function readGradeTable(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): PrintedTable | undefined {
  const found = readGrades(lines, from, framework);
  if (!found) return undefined;
  const { head, rows } = found;
  const cells = rows.map((row) => row.cells);
  const { end } = rows.at(-1)!;
  return head
    ? { kind: 'table', rows: evenRows([head.cells, ...cells]), end }
    : { kind: 'tabs', lines: cells.map((row) => row.join('\t')), end };
}

/** The headings and rows of the table of grades that begins at a line. */
export function readGrades(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): { readonly head?: TableHead; readonly rows: readonly PrintedRow[] } | undefined {
  const head = readTableHead(lines, from, framework);
  const rows = readRows(lines, head?.end ?? from, head !== undefined, framework);
  return rows && { head, rows };
}

/** At least two rows of areas, each once: the heading of the first section may look like one more row. */
function readRows(
  lines: readonly Line[],
  from: number,
  headed: boolean,
  framework: Framework,
): readonly PrintedRow[] | undefined {
  const rows: PrintedRow[] = [];
  const seen = new Set<Area>();
  let unknown = 0;
  for (let end = from; ;) {
    const row =
      readRow(lines, end, framework) ??
      (headed || rows.length > 0 ? unknownRow(lines, end, framework) : undefined);
    if (!row || (row.area && seen.has(row.area)) || (!row.area && ++unknown > MOST_UNKNOWN)) break;
    if (!headed && isHeading(row)) break;
    if (row.area) seen.add(row.area);
    rows.push(row);
    end = row.end;
  }
  // Without headings, a name and a grade at the end of a line may be the heading of a section.
  const least = headed || rows.every(({ form }) => form === 'divided') ? 2 : 3;
  return seen.size >= least ? rows : undefined;
}

/** A row that names no area: right below the others, or between blank lines with one that does after it. */
function unknownRow(lines: readonly Line[], from: number, framework: Framework): PrintedRow | undefined {
  const at = nextText(lines, from);
  const row = at < lines.length ? readUnknownRow(lines, at, framework) : undefined;
  return at === from || (row && readRow(lines, row.end, framework)) ? row : undefined;
}

/** "Being healthy    Grade 3" heads a section. */
function isHeading({ cells }: PrintedRow): boolean {
  return cells.slice(1).some((cell) => /^\(?grade\b/i.test(cell));
}

/** Rows with tabs that are no table of grades stay as they are, when there are two or more. */
function tabRows(lines: readonly Line[], from: number): PrintedTable | undefined {
  let end = from;
  while (isTabRow(lines[end])) end++;
  return end - from < 2
    ? undefined
    : { kind: 'tabs', lines: lines.slice(from, end).map(({ text }) => text), end };
}

function isTabRow(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= LONGEST_ROW &&
    line.text.includes('\t') &&
    !readBullet(line.text, true)
  );
}

/** The same number of cells in each row; cells that doubled tabs made are left out when they alone make the difference. */
function evenRows(rows: readonly (readonly string[])[]): string[][] {
  const dense = rows.map((row) => row.filter((cell) => cell !== ''));
  const kept = dense.every((row) => row.length === dense[0]!.length) ? dense : rows;
  const width = Math.max(...kept.map((row) => row.length));
  return kept.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
