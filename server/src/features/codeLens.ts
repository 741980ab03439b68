import type { Area, Framework } from '../framework/framework';
import type { Assessment } from '../letter/grades/assessment';
import type { Letter } from '../letter/letter';
import { stepsInWords } from '../letter/selfAssessment/selfGrades';
import { rewrite } from '../edits/grade/changeGrade';
import type { Finding } from '../rules/rule';
import type { Change } from '../edits/change';
import type { OffsetRange, Span } from '../text/span';
import { difference } from './difference';

/** A line above a section's heading. */
interface Lens {
  /** The heading's words. */
  readonly at: Span;
  readonly kind: 'self-assessment' | 'set-table' | 'findings';
  readonly area: Area;
  /** Undefined where it is worked out only when the lens is seen: see `findingsTitle`. */
  readonly title?: string;
}

/** The lenses of the sections on areas, in the order of the text. */
export function codeLenses({ assessments, framework }: Letter): Lens[] {
  return assessments
    .flatMap((assessment): Lens[] => {
      const { section, area } = assessment;
      if (!section?.naming.exact) return [];
      const said = selfAssessmentTitle(assessment, framework);
      const table = tableChange(assessment, framework);
      const at = section.heading.title;
      return [
        ...(said === undefined ? [] : [{ at, kind: 'self-assessment', area, title: said } as const]),
        { at, kind: 'findings', area },
        ...(table ? [{ at, kind: 'set-table', area, title: table.title } as const] : []),
      ];
    })
    .sort((a, b) => a.at.start - b.at.start);
}

/** "Self-assessment: overestimates, by 1"; nothing where no word on it is expected or said. */
function selfAssessmentTitle(assessment: Assessment, { scale }: Framework): string | undefined {
  const { area, verdict, selfGrade } = assessment;
  const steps = difference(assessment, scale);
  const size = steps === undefined ? undefined : sizeOf(steps);
  if (verdict) return `Self-assessment: ${verdict}${size === undefined ? '' : ` (${size})`}`;
  if (size !== undefined) return `Self-assessment: ${size}`;
  if (selfGrade?.value !== undefined) return `Self-assessment: self-grade ${scale.name(selfGrade.value)}`;
  return area.selfAssessment ? 'No self-assessment yet' : undefined;
}

function sizeOf(steps: number): string {
  if (steps === 0) return 'grades agree';
  return `self-grade ${stepsInWords(steps)} ${steps > 0 ? 'higher' : 'lower'}`;
}

/** What gives the table the section's grade, where that has another or none and the cell is certain. */
export function tableChange(
  { section, row }: Assessment,
  { scale }: Framework,
): { readonly title: string; readonly changes: readonly Change[] } | undefined {
  const value = section?.grade?.value;
  const cell = row?.exact && !row.malformed ? row.grade : undefined;
  if (value === undefined || !section?.naming.exact || !cell || cell.value === value) return undefined;
  return { title: `Update table to ${scale.name(value)}`, changes: rewrite(cell, value, scale) };
}

/** "2 findings": how many lie in the section. */
export function findingsTitle(findings: readonly Finding[], { start, end }: OffsetRange): string {
  const count = findings.filter(({ at }) => start <= at.start && at.start < end).length;
  return count === 0 ? 'No problems' : count === 1 ? '1 problem' : `${count} problems`;
}
