import type { Framework } from '../framework/framework';
import { isGradeShape } from '../letter/grades/gradeValue';
import { nameKey } from '../text/key';
import { joined, nextText, singleSpaced, type Line } from './lines';
import { isSlip } from './slip';

/** Neither a row nor a heading of a table is longer. */
const LONGEST = 400;
const MOST_CELLS = 6;

/** Rows whose cells stand apart by runs of spaces, as programs write them that take the text out of a page. */
export interface SpacedTable {
  readonly headed: boolean;
  readonly rows: readonly (readonly string[])[];
  readonly end: number;
}

/**
 * The table that begins at a line: a heading that names the column of grades, if there is one, and at least two rows
 * of areas, each once: the heading of the first section may look like one more row.
 */
export function readSpacedTable(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): SpacedTable | undefined {
  const first = spacedCells(lines[from]);
  if (!first) return undefined;
  const headed = framework.areaNamed(first[0]!) === undefined;
  if (headed && !isHeading(first, framework)) return undefined;
  const rows: (readonly string[])[] = [first];
  const seen = new Set([headed ? undefined : framework.areaNamed(first[0]!)]);
  let end = from + 1;
  for (;;) {
    const row = readRow(lines, end, first.length, framework);
    const area = row && framework.areaNamed(row.cells[0]!);
    if (!row || (area && seen.has(area))) break;
    seen.add(area);
    rows.push(row.cells);
    end = row.end;
  }
  const areas = rows.filter(([name]) => framework.areaNamed(name!)).length;
  return areas >= 2 ? { headed, rows, end } : undefined;
}

/** The next row: an area, whose name may be wrapped, or right below the others one with a grade at its end. */
function readRow(
  lines: readonly Line[],
  from: number,
  width: number,
  framework: Framework,
): { readonly cells: readonly string[]; readonly end: number } | undefined {
  const at = nextText(lines, from);
  const cells = spacedCells(lines[at]);
  if (cells) {
    if (cells.length > width) return undefined;
    const graded = isGradeShape(cells.at(-1)!, framework.scale) || isSlip(cells.at(-1)!);
    return framework.areaNamed(cells[0]!) || (at === from && graded) ? { cells, end: at + 1 } : undefined;
  }
  const below = spacedCells(lines[at + 1]);
  if (!below || below.length > width || lines[at]!.text.length > LONGEST) return undefined;
  const [area, ...rest] = below;
  const name = singleSpaced(`${joined(lines, at, 1) ?? ''} ${area!}`);
  return framework.areaNamed(name) ? { cells: [name, ...rest], end: at + 2 } : undefined;
}

/** The cells of a line, at least two; two spaces or more divide them. */
function spacedCells(line: Line | undefined): string[] | undefined {
  if (!line || line.text.length > LONGEST || line.text.includes('\t') || !line.text.includes('  '))
    return undefined;
  const cells = line.text.split(/ {2,}/).map(singleSpaced);
  return cells.length < 2 || cells.length > MOST_CELLS || cells.includes('') ? undefined : cells;
}

function isHeading(cells: readonly string[], { data: { table } }: Framework): boolean {
  const names = [table.grade, table.selfGrade].flatMap(({ label, aliases }) => [label, ...(aliases ?? [])]);
  const keys = names.map(nameKey);
  return (
    cells.every((cell) => !/[.!?]$/.test(cell)) &&
    cells.slice(1).some((cell) => keys.some((key) => nameKey(cell).includes(key)))
  );
}
