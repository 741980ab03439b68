import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import type { GradeTable } from '../../letter/table/gradeTable';
import type { TableRow } from '../../syntax/table';
import { Span } from '../../text/span';
import type { Change, Fix } from '../change';
import { proseBelow } from '../../letter/table/proseBelow';

/** Writes a table of tab-separated cells with bars. The words of the cells stay where they are. */
export function fromTabs(table: GradeTable, letter: Letter): Fix {
  const { block, columns, head } = table;
  const bars = block.rows.flatMap((row) => withBars(row, columns.count));
  const title = 'Convert to a table with bars';
  if (block.rows.some(({ cells }) => cells.length > columns.count))
    return { title, safe: false, changes: [], disabled: 'A row has too many cells; correct it first.' };
  return {
    title,
    safe: true,
    changes: [
      // Headings above the first row come before its bar, a line below the headings comes after theirs.
      ...(head ? [...bars, ...delimiter(table, letter)] : [...delimiter(table, letter), ...bars]),
      ...blankBelow(block, letter),
    ],
  };
}

/** A blank line below the table, where what follows would be taken for more rows. */
function blankBelow(block: GradeTable['block'], letter: Letter): Change[] {
  const next = letter.blocks[letter.blocks.findIndex((one) => one === block) + 1];
  if (!next || next.kind === 'blank') return [];
  return [{ span: new Span(next, 0, 0), newText: lineEndOf(letter) }];
}

/** Puts the line of dashes below the headings; where the table has no headings, those of the framework above it. */
export function addDelimiter(table: GradeTable, letter: Letter): Fix {
  const title = table.head ? 'Insert the line of dashes' : 'Insert headings and the line of dashes';
  return { title, safe: true, changes: delimiter(table, letter) };
}

/** Puts bars at the sides of the rows that have none. */
export function addBars(table: GradeTable): Fix {
  const changes = rowsWithoutBars(table).flatMap(({ line, outer }): Change[] => {
    const words = line.trim();
    const opens = words.text.startsWith('|');
    const bar = (at: number, newText: string): Change => ({ span: words.part(at, at), newText });
    // A single bar at the end separates the last cell, which is empty, from the one before.
    const closes = words.text.endsWith('|') && outer[outer.length - 1]!.to < words.to;
    return [...(opens ? [] : [bar(0, '| ')]), ...(closes ? [] : [bar(words.text.length, ' |')])];
  });
  return { title: 'Add bars at both ends of each row', safe: true, changes };
}

/** The first row without bars at its sides. */
export function firstWithoutBars(table: GradeTable): TableRow | undefined {
  return rowsWithoutBars(table)[0];
}

function rowsWithoutBars(table: GradeTable): TableRow[] {
  if (table.block.form === 'tabs') return [];
  const prose = new Set(proseBelow(table).map(({ line }) => line));
  return table.block.rows.filter((row) => !row.fenced && !prose.has(row));
}

function withBars({ line, cells }: TableRow, count: number): Change[] {
  const missing = ' |'.repeat(Math.max(0, count - cells.length));
  const [first] = cells;
  const last = cells[cells.length - 1];
  if (!first || !last) return [];
  return [
    { span: line.part(0, first.from - line.from), newText: '| ' },
    ...cells.slice(1).map((cell, i) => ({
      span: line.part(cells[i]!.to - line.from, cell.from - line.from),
      newText: ' | ',
    })),
    { span: line.part(last.to - line.from), newText: ` |${missing}` },
  ];
}

function delimiter({ block, head, columns }: GradeTable, letter: Letter): Change[] {
  const end = lineEndOf(letter);
  const { area, grade, selfGrade } = letter.framework.data.table;
  const dashes = row(Array.from({ length: columns.count }, () => '---'));
  const { line } = block.head;
  if (head) return [{ span: line.part(line.text.length), newText: end + dashes }];
  const labels = Array.from({ length: columns.count }, (_, column) => {
    if (column === columns.area) return area.label;
    if (column === columns.grade) return grade.label;
    return column === columns.selfGrade ? selfGrade.label : '';
  });
  return [{ span: line.part(0, 0), newText: row(labels) + end + dashes + end }];
}

function row(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`;
}
