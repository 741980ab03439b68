import type { Area, Framework } from '../framework/framework';
import type { Assessment } from '../letter/grades/assessment';
import { bodyOf, type Letter } from '../letter/letter';
import { stepsInWords } from '../letter/selfAssessment/selfGrades';
import { rewrite } from '../edits/grade/changeGrade';
import type { Finding, Severity } from '../rules/rule';
import type { Change } from '../edits/change';
import type { OffsetRange, Span } from '../text/span';
import { difference } from './difference';

/** A line above a section's heading. */
interface Lens {
  /** The heading's words. */
  readonly at: Span;
  readonly kind: LensKind;
  readonly area: Area;
  readonly title: string;
}

export type LensKind = 'self-assessment' | 'findings' | 'set-table';

/** The lenses of the sections on areas, in the order of the text. */
export function codeLenses(letter: Letter, findings: readonly Finding[]): Lens[] {
  const { assessments, framework } = letter;
  return assessments
    .flatMap((assessment): Lens[] => {
      const { section, area } = assessment;
      if (!section?.naming.exact) return [];
      const said = selfAssessmentTitle(assessment, framework);
      const found = countsTitle(findingsIn(bodyOf(letter, section), findings));
      const table = tableChange(assessment, framework);
      const at = section.heading.title;
      return [
        ...(said === undefined ? [] : [{ at, kind: 'self-assessment', area, title: said } as const]),
        ...(found === undefined ? [] : [{ at, kind: 'findings', area, title: found } as const]),
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

/** Where a lens leads: the first error or warning, or what is said of the self-assessment; nothing where there is none. */
export function leadsTo(
  kind: LensKind,
  { section, selfGrade }: Assessment,
  letter: Letter,
  findings: readonly Finding[],
): Span | undefined {
  if (!section) return undefined;
  if (kind === 'findings') return findingsIn(bodyOf(letter, section), findings)[0]?.at;
  return (section.verdictField?.value ?? section.selfAssessments[0]?.phrase ?? selfGrade?.span)?.trim();
}

/** The errors and warnings that lie in the section, in the order of the text. */
function findingsIn({ start, end }: OffsetRange, findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ severity, at }) => isGrave(severity) && start <= at.start && at.start < end)
    .sort((a, b) => a.at.start - b.at.start);
}

function isGrave(severity: Severity): boolean {
  return severity === 'error' || severity === 'warning';
}

/** "1 error, 2 warnings"; nothing where there are none. */
function countsTitle(found: readonly Finding[]): string | undefined {
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const warnings = found.length - errors;
  const parts = [
    ...(errors > 0 ? [errors === 1 ? '1 error' : `${errors} errors`] : []),
    ...(warnings > 0 ? [warnings === 1 ? '1 warning' : `${warnings} warnings`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}
