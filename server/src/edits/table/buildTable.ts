import type { FrameworkData } from '../../framework/types';
import { displayWidth } from '../../text/width';
import { escaped, padded } from './tableLayout';

/** The lines of a table of grades under the framework's headings, its cells padded. */
export function buildTable(
  { area, grade }: FrameworkData['table'],
  rows: readonly (readonly string[])[],
): string[] {
  const all = [[area.label, grade.label], ...rows].map((row) => row.map(escaped));
  const widths = [0, 1].map((column) => Math.max(3, ...all.map((row) => displayWidth(row[column] ?? ''))));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = all.map((row) => line(row.map((cell, column) => padded(cell, widths[column]!))));
  lines.splice(1, 0, line(widths.map((width) => '-'.repeat(width))));
  return lines;
}
