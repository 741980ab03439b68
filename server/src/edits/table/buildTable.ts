import { tableLines } from '../../text/tableLines';
import { escaped } from './tableLayout';

/** The lines of a table of grades under its headings. */
export function buildTable(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return tableLines(
    headings.map(escaped),
    rows.map((row) => row.map(escaped)),
  );
}
