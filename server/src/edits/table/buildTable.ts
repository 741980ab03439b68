import type { FrameworkData } from '../../framework/types';
import { tableLines } from '../../text/tableLines';
import { escaped } from './tableLayout';

/** The lines of a table of grades under the framework's headings. */
export function buildTable(
  { area, grade }: FrameworkData['table'],
  rows: readonly (readonly string[])[],
): string[] {
  return tableLines(
    [area.label, grade.label].map(escaped),
    rows.map((row) => row.map(escaped)),
  );
}
