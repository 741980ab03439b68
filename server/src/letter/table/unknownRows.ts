import type { GradeTable, Row } from './gradeTable';
import { proseBelow } from './proseBelow';

/**
 * The rows that name no area, or only nearly one. A row with a few words and nothing else is a heading inside the
 * table ("Outcomes"), and one without any words is about to be written; neither is meant here, nor is what the framework
 * knows beside its areas.
 */
export function unknownRows(table: GradeTable): Row[] {
  const prose = new Set(proseBelow(table));
  return table.rows.filter(
    (row) =>
      !row.exact &&
      !row.beside &&
      !prose.has(row) &&
      (row.area !== undefined || row.line.cells.some((cell) => !cell.isEmpty && !holds(cell, row))),
  );
}

function holds(cell: Row['name'], { name }: Row): boolean {
  return cell.from <= name.from && name.to <= cell.to;
}
