import type { Area } from '../framework/framework';
import type { Verdict } from '../framework/types';
import type { Assessment } from '../letter/grades/assessment';
import { bodyOf, type Letter } from '../letter/letter';
import type { Severity } from '../rules/rule';
import type { OffsetRange } from '../text/span';
import { countOf } from './counts';
import { difference } from './difference';

/** What a letter says of one area, as one row of data. What it does not say is undefined. */
export interface GradeRow {
  readonly council?: string;
  readonly year?: number;
  /** The framework's id of the area. */
  readonly area: string;
  /** A number of the scale; anything else that is written there is a finding, not a grade. */
  readonly grade?: number;
  /** The scale's word for the grade. */
  readonly label?: string;
  readonly selfGrade?: number;
  /** How many steps the council's own grade is better than the letter's; below zero when worse. */
  readonly difference?: number;
  /** The field's verdict, else the sentences'. */
  readonly verdict?: Verdict;
  /** Points listed; undefined when the letter has no section about the area. */
  readonly strengths?: number;
  readonly weaknesses?: number;
  /** Findings in the area's section and in its row of the table. */
  readonly errors: number;
  readonly warnings: number;
  /** As the user would name it. */
  readonly file: string;
}

/** The columns in their order, which does not change. */
export const GRADE_COLUMNS = [
  'council',
  'year',
  'area',
  'grade',
  'label',
  'selfGrade',
  'difference',
  'verdict',
  'strengths',
  'weaknesses',
  'errors',
  'warnings',
  'file',
] as const satisfies readonly (keyof GradeRow)[];

/** What of a finding is counted. Offsets are 0-based UTF-16. */
export interface Counted extends OffsetRange {
  readonly severity: Severity;
}

/** One row for each area of the letter's framework, in its order, whether the letter mentions the area or not. */
export function gradeRows(letter: Letter, findings: readonly Counted[], file: string): GradeRow[] {
  const { framework, assessments } = letter;
  const header = letter.headerBroken ? undefined : letter.header;
  const byArea = new Map(assessments.map((assessment) => [assessment.area, assessment]));
  return framework.areas.map((area) => ({
    council: header?.text('council')?.trim() || undefined,
    year: header?.year,
    ...areaCells(area, byArea.get(area), letter),
    ...countFindings(byArea.get(area), findings, letter),
    file,
  }));
}

function areaCells(area: Area, said: Assessment | undefined, letter: Letter) {
  const { scale } = letter.framework;
  const grade = said?.grade?.value;
  const section = said?.section;
  return {
    area: area.id,
    grade,
    label: grade === undefined ? undefined : scale.grade(grade)?.label,
    selfGrade: said?.selfGrade?.value,
    difference: said && difference(said, scale),
    verdict: said?.verdict,
    strengths: section && countOf(bodyOf(letter, section), 'strengths'),
    weaknesses: section && countOf(bodyOf(letter, section), 'weaknesses'),
  };
}

function countFindings(
  said: Assessment | undefined,
  findings: readonly Counted[],
  letter: Letter,
): { errors: number; warnings: number } {
  const places = [said?.section && bodyOf(letter, said.section), said?.row?.line.line].filter(
    (place) => place !== undefined,
  );
  const inside = findings.filter(({ start }) => places.some((at) => start >= at.start && start < at.end));
  return {
    errors: inside.filter(({ severity }) => severity === 'error').length,
    warnings: inside.filter(({ severity }) => severity === 'warning').length,
  };
}
