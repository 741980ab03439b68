import type { Area, Framework } from '../../framework/framework';
import { FIELD_LABELS } from '../../letter/section/field';
import { EMPTY_POINT } from '../evidence/writeGroups';

/** The blocks of a section that is still to be written: heading, grade, and the lists with an empty point each. */
export function skeleton(area: Area, name: string, grade: string, { data }: Framework): string[] {
  const { strengths, weaknesses } = data.evidence;
  return [
    `## ${name}`,
    ...(area.graded ? [`${FIELD_LABELS.grade}: ${grade}`.trimEnd()] : []),
    ...(area.evidence ? [`### ${strengths.label}`, EMPTY_POINT, `### ${weaknesses.label}`, EMPTY_POINT] : []),
  ];
}
