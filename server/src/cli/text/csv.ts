/** A value of a cell; what is not known is an empty cell. */
export type CsvValue = string | number | undefined;

/** Rows as RFC 4180 has them, the first being the names of the columns: commas, quotation marks, CRLF. */
export function csv(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets understand as
 * "this is text". Numbers are safe whatever their sign.
 */
function csvCell(cell: CsvValue): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const text = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
