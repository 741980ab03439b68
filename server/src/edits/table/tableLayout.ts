import type { GradeTable } from '../../letter/table/gradeTable';
import type { TableRow } from '../../syntax/table';
import { alignmentOf, padded } from '../../text/tableLines';
import { displayWidth } from '../../text/width';
import { cellCount } from '../../letter/table/malformedRows';

/** What a new row says; a column that nothing is said of is empty. */
interface Wording {
  readonly area: string;
  readonly grade?: string;
  readonly selfGrade?: string;
}

/** A new row of a table, laid out like the rows that it has: bars, spaces, widths, tabs. */
export function layOut(table: GradeTable, wording: Wording): string {
  const { columns, block } = table;
  const values = Array.from({ length: cellCount(table) }, () => '');
  if (columns.grade !== undefined) values[columns.grade] = wording.grade ?? '';
  if (columns.selfGrade !== undefined) values[columns.selfGrade] = wording.selfGrade ?? '';
  values[columns.area] = block.form === 'pipes' ? escaped(wording.area) : wording.area;
  return block.form === 'pipes' ? withBars(table, values) : withTabs(modelOf(table), values);
}

/** The words as they stand in a cell. */
export function escaped(words: string): string {
  return words.replaceAll('|', '\\|');
}

/** The row to be like: the last one with as many cells as there are columns. */
function modelOf(table: GradeTable): TableRow {
  const count = cellCount(table);
  const whole = table.rows.filter(({ line }) => line.cells.length === count);
  return whole[whole.length - 1]?.line ?? table.block.head;
}

function withTabs({ line, cells }: TableRow, values: readonly string[]): string {
  const gaps = cells
    .slice(1)
    .map((cell, i) => line.text.slice(cells[i]!.to - line.from, cell.from - line.from));
  // Several tabs are one gap, so an empty cell before another needs something in it.
  const shown = values.map((value, i) =>
    value === '' && values.slice(i + 1).some((later) => later !== '') ? '–' : value,
  );
  return shown.map((value, i) => (i === 0 ? '' : (gaps[i - 1] ?? '\t')) + value).join('');
}

function withBars(table: GradeTable, values: readonly string[]): string {
  const model = modelOf(table);
  const delimiters = table.block.rows.find((row) => row.isDelimiter)?.cells ?? [];
  const cells = values.map((value, i) => {
    const like = model.outer[i]?.text ?? '  ';
    const before = like.startsWith(' ') ? ' ' : '';
    const behind = like.endsWith(' ') ? ' ' : '';
    const width = isPadded(table, i) ? displayWidth(like) - before.length - behind.length : 0;
    return (before + padded(value, width, alignmentOf(delimiters[i]?.text ?? '')) + behind).replace(
      /^ {2}$/,
      ' ',
    );
  });
  const { line, outer } = model;
  const indent = line.text.slice(0, (outer[0]?.from ?? line.from) - line.from);
  const tail = line.text.slice((outer[outer.length - 1]?.to ?? line.to) - line.from).trimEnd();
  // Without bars at the sides, an empty cell at the end needs one to be seen.
  const close = tail === '' && values[values.length - 1] === '' && values.length > 2 ? ' |' : '';
  return (indent + cells.join('|') + tail).trimEnd() + close;
}

/** Are the cells of a column all as wide as one another? */
function isPadded({ block }: GradeTable, column: number): boolean {
  const widths = new Set(
    block.rows.filter((row) => row.outer.length > column).map((row) => displayWidth(row.outer[column]!.text)),
  );
  return widths.size === 1;
}
