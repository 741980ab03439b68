import type { GradeTable, Row } from './gradeTable';

/**
 * The lines at the end of a table that have no bar and name no area: text that somebody wrote directly below the
 * table, where Markdown takes it for rows.
 */
export function proseBelow({ block, rows }: GradeTable): readonly Row[] {
  if (block.form === 'tabs') return [];
  let first = rows.length;
  while (first > 0 && isProse(rows[first - 1]!)) first--;
  return rows.slice(first);
}

function isProse({ line, area }: Row): boolean {
  return area === undefined && !line.hasBars;
}
