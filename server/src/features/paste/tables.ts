/** At least two rows with tabs between the same number of cells, as a word processor copies a table. */
export function cleanTables(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < lines.length;) {
    const rows = rowsFrom(lines, i);
    if (rows.length < 2) {
      out.push(lines[i]!);
      i++;
      continue;
    }
    if (out.length > 0 && out[out.length - 1]!.trim() !== '') out.push('');
    out.push(...written(rows));
    i += rows.length;
    if ((lines[i] ?? '').trim() !== '') out.push('');
  }
  return out;
}

function rowsFrom(lines: readonly string[], from: number): string[][] {
  const rows: string[][] = [];
  for (let i = from; i < lines.length; i++) {
    const cells = cellsOf(lines[i]!);
    if (!cells || (rows[0] && rows[0].length !== cells.length)) break;
    rows.push(cells);
  }
  return rows;
}

/** A line with words before its first tab; a tab in front is an indent, and one after a mark of a list is that. */
function cellsOf(line: string): string[] | undefined {
  const cells = line.split('\t').map((cell) => cell.trim());
  return cells.length < 2 || cells[0] === '' || /^(?:[-*+]|\d{1,3}[.)]|\|)/.test(line) ? undefined : cells;
}

function written(rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ');
  const all = rows.map((cells) => line(cells.map((cell) => cell.replaceAll('|', '\\|'))));
  all.splice(1, 0, line(rows[0]!.map(() => '---')));
  return all;
}
