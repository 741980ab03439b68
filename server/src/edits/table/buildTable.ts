import { displayWidth } from '../../text/width';
import { escaped, padded } from './tableLayout';

/** The lines of a table of grades under its headings, its cells padded. */
export function buildTable(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [headings, ...rows].map((row) => row.map(escaped));
  const widths = headings.map((_, column) =>
    Math.max(3, ...all.map((row) => displayWidth(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = all.map((row) => line(row.map((cell, column) => padded(cell, widths[column]!))));
  lines.splice(1, 0, line(widths.map((width) => '-'.repeat(width))));
  return lines;
}
