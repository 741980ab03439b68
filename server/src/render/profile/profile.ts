import type { Framework, Scale } from '../../framework/framework';
import type { Assessment } from '../../letter/grades/assessment';
import type { GradeValue } from '../../letter/grades/gradeValue';
import type { Letter } from '../../letter/letter';
import { clean, oneLine } from '../safe';

/** The grades of a letter at a glance: what the picture is drawn from. */
export interface Profile {
  readonly council?: string;
  readonly year?: number;
  /** The year of the letter before, when its grades are shown beside. */
  readonly before?: number | 'earlier';
  /** The scale, the worst grade first. */
  readonly scale: readonly { readonly value: number; readonly label: string }[];
  /** The graded areas, in the framework's order. */
  readonly areas: readonly ProfileArea[];
}

/** Places on the scale count from its worst grade, which is 0. */
export interface ProfileArea {
  readonly name: string;
  readonly grade?: number;
  readonly selfGrade?: number;
  readonly before?: number;
}

/** Nothing when the letter gives no grade. `previous` is the letter of the year before. */
export function profileOf(letter: Letter, previous?: Letter): Profile | undefined {
  const { framework, assessments, headerBroken } = letter;
  if (headerBroken || letter.conflicts.length > 0) return undefined;
  const scale = worstFirst(framework.scale);
  const place = (grade: GradeValue | undefined): number | undefined =>
    grade?.value === undefined ? undefined : scale.findIndex(({ value }) => value === grade.value);
  const before = previous && isComparable(previous, framework) ? previous : undefined;
  const areas = framework.areas
    .filter(({ graded }) => graded)
    .map((area): ProfileArea => {
      const found = assessments.find((one) => one.area === area);
      const then = before && assessmentNamed(before, area);
      return {
        name: oneLine(clean(area.label)),
        grade: place(found?.grade),
        selfGrade: place(found?.selfGrade),
        before: place(then?.grade),
      };
    });
  if (areas.every(({ grade, selfGrade }) => grade === undefined && selfGrade === undefined)) return undefined;
  const council = oneLine(clean(letter.header?.text('council') ?? ''));
  return {
    ...(council ? { council } : {}),
    year: letter.header?.year,
    ...(areas.some((area) => area.before !== undefined) ? { before: before?.header?.year ?? 'earlier' } : {}),
    scale,
    areas,
  };
}

function worstFirst(scale: Scale): { value: number; label: string }[] {
  return [...scale.grades]
    .sort((a, b) => scale.steps(a.value, b.value))
    .map(({ value, label }) => ({ value, label: oneLine(clean(label)) }));
}

/** Grades of two letters are compared when their scales have the same numbers, running the same way. */
function isComparable({ framework, headerBroken }: Letter, { scale }: Framework): boolean {
  const values = (one: Scale): string =>
    worstFirst(one)
      .map(({ value }) => value)
      .join();
  return !headerBroken && values(framework.scale) === values(scale);
}

/** An area keeps its name from one framework to the next, or its id. */
function assessmentNamed(
  { assessments }: Letter,
  { id, label }: { readonly id: string; readonly label: string },
): Assessment | undefined {
  return (
    assessments.find(({ area }) => area.id === id) ?? assessments.find(({ area }) => area.label === label)
  );
}
