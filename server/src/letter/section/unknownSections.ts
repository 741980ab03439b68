import type { Area } from '../../framework/framework';
import type { Outline } from '../letter';
import type { Section } from './section';

/** The sections whose headings look like an area's and are none's: nearly one's name, or with a grade. */
export function unknownSections({ sections }: Outline): Section[] {
  return sections.filter(
    (section) =>
      !section.naming.exact &&
      !section.naming.name.isEmpty &&
      (section.area !== undefined || section.naming.grade !== undefined || hasGradeField(section)),
  );
}

/** The areas that no section's heading names. */
export function freeAreas({ framework, sections }: Outline): Area[] {
  const named = new Set(sections.map(({ area, naming }) => (naming.exact ? area : undefined)));
  return framework.areas.filter((area) => !named.has(area));
}

function hasGradeField(section: Section): boolean {
  return section.fieldsNamed('grade').some(({ misplaced }) => !misplaced);
}
