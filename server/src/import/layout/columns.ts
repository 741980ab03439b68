import type { Framework } from '../../framework/framework';
import { readPrintedField, readPrintedName } from '../field';
import { singleSpaced, type Line } from '../lines';
import { isValediction } from '../heading';
import { readGradeTable } from '../table';
import { cellsOf, type Cell } from './cells';

/** Two columns of text stand apart by so many spaces at least, somewhere. */
const GAP = 3;
/** Fewer rows with both columns may be chance. */
const FEWEST = 2;
/** So many lines are not looked through again. */
const LONG = 20;

/** Lines side by side, in reading order. */
interface Columns {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  /** Index after the last line that is divided. */
  readonly end: number;
}

/** Lines that were looked through in vain, up to `end`. */
interface Nothing {
  readonly left?: undefined;
  readonly end: number;
}

/** Text in reading order: where columns stand side by side, the left one comes first. Tables stay as they are. */
export function readColumns(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): { readonly lines: readonly Line[]; readonly divided: readonly Line[] } {
  const out: Line[] = lines.slice(0, from);
  const divided: Line[] = [];
  let isSigned = false;
  for (let at = from; at < lines.length;) {
    const { text, column } = lines[at]!;
    isSigned ||= isValediction(text, framework);
    const apart = /\t| {2}/.test(text) || column > 0;
    const table = readGradeTable(lines, at, framework)?.end;
    // Rows with tabs are a table of some kind, unless they are signatures.
    const found =
      table === undefined && apart && (isSigned || !text.includes('\t'))
        ? columnsAt(lines, at, framework)
        : undefined;
    const end = found?.end ?? table ?? at + 1;
    if (found?.left) {
      divided.push(lines[at]!);
      out.push(...withBlank(found.left), ...withBlank(readColumns(found.right, 0, framework).lines));
    } else for (let line = at; line < end; line++) out.push(lines[line]!);
    at = end;
  }
  return { lines: out, divided };
}

function withBlank(lines: readonly Line[]): Line[] {
  const last = lines.at(-1);
  return last ? [...lines, { ...last, text: '' }] : [];
}

/** The columns that begin at a line; the end of what is looked through in vain, when that is long. */
function columnsAt(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): Columns | Nothing | undefined {
  const first = cellsOf(lines[from]!);
  // A table has more cells, and justified text has gaps anywhere.
  if (first.length !== 2) return undefined;
  const gutter = first[1]!.column;
  const rows: Row[] = [];
  for (let at = from; at < lines.length; at++) {
    const row = rowOf(lines[at]!, gutter);
    if (!row || (at > from && begins(row, rows, framework))) break;
    rows.push(row);
  }
  const end = from + rows.length;
  const last = rows.findLastIndex(({ right }) => right);
  // The left column may go on after the right one has ended, up to the next blank line.
  const blank = rows.findIndex(({ line }, at) => at > last && line.text === '');
  if (blank >= 0) rows.length = blank;
  if (areColumns(rows, framework)) return divide(rows, from);
  return end - from > LONG ? { end } : undefined;
}

/** A line as its two halves. */
interface Row {
  readonly line: Line;
  readonly left?: Cell;
  readonly right?: Cell;
}

/** The halves of a line on both sides of the gutter; nothing when it crosses the gutter, or has more than two cells. */
function rowOf(line: Line, gutter: number): Row | undefined {
  if (line.text === '') return { line };
  const cells = cellsOf(line);
  // Where tabs divide, the program that printed them may have had other stops.
  if (line.text.includes('\t') && cells.length === 2) return { line, left: cells[0], right: cells[1] };
  const left = cells.filter(({ column }) => column < gutter - 1);
  const right = cells.filter(({ column }) => column >= gutter - 1);
  if (left.length > 1 || right.length > 1) return undefined;
  if (left.some(({ end }) => end > gutter - 2)) return undefined;
  // The right column is indented at most as much as the text of an item.
  if (right.some(({ column }) => column > gutter + 8)) return undefined;
  return { line, left: left[0], right: right[0] };
}

/** Does a heading of the letter stand here, which goes over both columns? */
function begins({ left, right }: Row, above: readonly Row[], framework: Framework): boolean {
  if (!left || right || above.at(-1)?.line.text !== '') return false;
  return (
    readPrintedName(singleSpaced(left.text), framework) !== undefined ||
    readPrintedField(left.text, framework) !== undefined
  );
}

/** Are the rows text side by side, and no table of values? */
function areColumns(rows: readonly Row[], framework: Framework): boolean {
  const both = rows.filter(({ left, right }) => left && right);
  const right = rows.flatMap((row) => (row.right ? [row.right.text] : []));
  const left = rows.flatMap((row) => (row.left ? [row.left.text] : []));
  const values = right.filter((text) => !/\p{L}{3}/u.test(text) || readPrintedField(text, framework));
  return (
    right.length >= FEWEST &&
    both.length >= 1 &&
    left.length >= FEWEST &&
    values.length * 2 < right.length &&
    both.some((row) => row.right!.column - row.left!.end >= GAP)
  );
}

function divide(rows: readonly Row[], from: number): Columns {
  const half = (side: 'left' | 'right'): Line[] => {
    const lines = rows.map(({ line: { source, page }, [side]: cell }): Line => {
      return { text: cell?.text ?? '', source, column: cell?.column ?? 0, page };
    });
    const last = lines.findLastIndex(({ text }) => text !== '');
    return lines.slice(
      lines.findIndex(({ text }) => text !== ''),
      last + 1,
    );
  };
  return { left: half('left'), right: half('right'), end: from + rows.length };
}
