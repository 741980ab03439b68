import type { Area, Framework } from '../../framework/framework';
import type { HeadingData } from '../../framework/types';
import type { Table, TableRow } from '../../syntax/table';
import { nameKey } from '../../text/key';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import { readAreaName } from '../areaName';
import { bare } from '../../prose/english/bare';
import { readGrade, type GradeValue } from '../grades/gradeValue';
import { gradeColumn, isYear, type Column } from './gradeColumn';

/** The letter's table of grades. */
export interface GradeTable {
  readonly block: Table;
  /** The heading row, if the table has one. */
  readonly head?: TableRow;
  /** Which column holds what, 0-based. */
  readonly columns: GradeColumns;
  readonly rows: readonly Row[];
}

interface GradeColumns {
  readonly count: number;
  readonly area: number;
  readonly grade?: number;
  readonly selfGrade?: number;
}

/** A row of the table. */
export interface Row {
  readonly line: TableRow;
  /** The words of the cell that names the area, without emphasis marks; may be empty. */
  readonly name: Span;
  /** The area it names or, when `exact` is false, the one whose name it nearly is. */
  readonly area?: Area;
  readonly exact: boolean;
  /** Does it grade something that the framework knows beside its areas? */
  readonly beside: boolean;
  readonly grade?: GradeValue;
  readonly selfGrade?: GradeValue;
  /**
   * Set when the row has fewer or more cells than the heading row. Between tabs an empty cell at the end cannot be
   * told from a missing one, so there it is no fault.
   */
  readonly malformed?: 'too-few' | 'too-many';
}

/**
 * Reads a table as the table of grades; nothing when it neither names at least two areas nor has the framework's
 * headings, as a table does that has just been begun. `year` is the letter's: of columns for several years its own counts.
 */
export function readGradeTable(
  block: Table,
  framework: Framework,
  year: number | undefined,
): GradeTable | undefined {
  const area = areaColumn(block, framework) ?? headedColumn(block, framework);
  if (area === undefined) return undefined;
  const headed = !framework.areaNamed(cellText(block.head, area));
  const columns = readColumns(block.head, area, headed, framework, year);
  const lines = headed ? block.body : [block.head, ...block.body];
  return {
    block,
    head: headed ? block.head : undefined,
    columns,
    rows: lines
      .filter((line) => !line.isDelimiter)
      .map((line) => readRow(line, columns, block.form, framework)),
  };
}

/** The column that names the most areas, at least two. */
function areaColumn(block: Table, framework: Framework): number | undefined {
  const counts: number[] = [];
  for (const row of block.rows)
    row.cells.forEach((cell, column) => {
      if (framework.areaNamed(bare(cell.text))) counts[column] = (counts[column] ?? 0) + 1;
    });
  let best: number | undefined;
  counts.forEach((count, column) => {
    if (count >= 2 && (best === undefined || count > counts[best]!)) best = column;
  });
  return best;
}

/** The column under the framework's heading for areas, when another one has its heading for grades. */
function headedColumn({ head }: Table, { data }: Framework): number | undefined {
  const keys = head.cells.map((cell) => nameKey(bare(cell.text)));
  const column = keys.findIndex((key) => names(data.table.area).includes(key));
  return column >= 0 && keys.some((key) => names(data.table.grade).includes(key)) ? column : undefined;
}

function readColumns(
  head: TableRow,
  area: number,
  headed: boolean,
  { data }: Framework,
  year: number | undefined,
): GradeColumns {
  const others: Column[] = head.cells.flatMap((cell, at) =>
    at === area ? [] : [{ at, key: headed ? nameKey(bare(cell.text)) : '' }],
  );
  // The self-grade's heading also says "grade", so it is looked for first.
  const own = others.filter(({ key }) => hasName(key, data.table.selfGrade));
  const rest = others.filter((column) => !own.includes(column));
  const graded = rest.filter(({ key }) => hasName(key, data.table.grade) || isYear(key));
  return {
    count: head.cells.length,
    area,
    grade: gradeColumn(graded.length > 0 ? graded : rest, data.table.grade.label, year),
    selfGrade: gradeColumn(own, data.table.selfGrade.label, year),
  };
}

function hasName(key: string, heading: HeadingData): boolean {
  return key !== '' && names(heading).some((name) => key.includes(name));
}

const names = memoize(({ label, aliases }: HeadingData) => [label, ...aliases].map(nameKey));

function readRow(line: TableRow, columns: GradeColumns, form: Table['form'], framework: Framework): Row {
  const cell = line.cells[columns.area] ?? line.cells[0] ?? line.line;
  const { name, area, exact } = readAreaName(cell, framework);
  const at = (column: number | undefined): GradeValue | undefined => {
    const cell = column === undefined ? undefined : line.cells[column];
    return cell && readGrade(cell, framework.scale);
  };
  const over = line.cells.length - columns.count;
  return {
    line,
    name,
    area,
    exact,
    beside: !exact && framework.isBeside(name.text),
    grade: at(columns.grade),
    selfGrade: at(columns.selfGrade),
    malformed: over < 0 && form === 'pipes' ? 'too-few' : over > 0 ? 'too-many' : undefined,
  };
}

function cellText(row: TableRow, column: number): string {
  return bare(row.cells[column]?.text ?? '');
}
