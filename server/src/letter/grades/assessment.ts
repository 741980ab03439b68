import type { Area, Framework } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import { memoize } from '../../text/memoize';
import { filled, type GradeValue } from './gradeValue';
import type { Section } from '../section/section';
import type { GradeTable, Row } from '../table/gradeTable';

/** What a letter says of one area. */
export interface Assessment {
  readonly area: Area;
  /** The first section about the area. A later one is a fault that is reported once and not looked into. */
  readonly section?: Section;
  /** The first row about the area. */
  readonly row?: Row;
  /** The grade that everything is compared with: the section's own, else the row's. */
  readonly grade?: GradeValue;
  readonly selfGrade?: GradeValue;
  /** The field's verdict, else the sentences'. */
  readonly verdict?: Verdict;
}

/** The areas that have a section or a row, in the framework's order. */
export function assess(framework: Framework, sections: readonly Section[], table?: GradeTable): Assessment[] {
  return framework.areas.flatMap((area) => {
    const section = first(sections, area, ({ naming }) => naming.exact);
    const row = first(table?.rows ?? [], area, ({ exact }) => exact);
    if (section) return [withSection(section, area, row)];
    return row ? [withoutSection(row, area)] : [];
  });
}

/** The same object as long as section and row are the same: what was found in it is found in it still. */
const withSection = memoize((section: Section, area: Area, row: Row | undefined): Assessment => ({
  area,
  section,
  row,
  grade: filled(section.grade) ?? row?.grade ?? section.grade,
  selfGrade: filled(section.selfGrade) ?? row?.selfGrade ?? section.selfGrade,
  verdict: section.verdictField?.assessment?.verdict ?? section.proseVerdict,
}));
const withoutSection = memoize((row: Row, area: Area): Assessment => ({
  area,
  row,
  grade: row.grade,
  selfGrade: row.selfGrade,
}));

/** The first that names the area; one that nearly names it only when none does exactly. */
function first<T extends { readonly area?: Area }>(
  all: readonly T[],
  area: Area,
  exact: (one: T) => boolean,
): T | undefined {
  let nearly: T | undefined;
  for (const one of all) {
    if (one.area !== area) continue;
    if (exact(one)) return one;
    nearly ??= one;
  }
  return nearly;
}
