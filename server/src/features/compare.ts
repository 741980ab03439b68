import type { Framework } from '../framework/framework';
import type { Letter } from '../letter/letter';
import { gradeRows, type Counted, type GradeRow } from './grades';

/** A letter to be compared, with what was found in it. */
export interface Compared {
  readonly letter: Letter;
  readonly findings: readonly Counted[];
  /** As the user would name it. */
  readonly file: string;
}

/** Which letter it is. */
export interface Side {
  readonly file: string;
  readonly council?: string;
  readonly year?: number;
  readonly framework: string;
}

/** What one letter says of an area that both have. */
export type AreaSide = Pick<
  GradeRow,
  'grade' | 'label' | 'selfGrade' | 'verdict' | 'strengths' | 'weaknesses' | 'errors' | 'warnings'
>;

interface AreaComparison {
  readonly area: string;
  /** The area's name in the first letter's framework. */
  readonly name: string;
  readonly a: AreaSide;
  readonly b: AreaSide;
  /** How many steps the second grade is better than the first; below zero when worse, whichever way the numbers run. */
  readonly change?: number;
}

export interface Comparison {
  readonly a: Side;
  readonly b: Side;
  /** Have both the same grades? If not, no change can be stated. */
  readonly sameScale: boolean;
  /** The areas that both frameworks have, by their ids, in the order of the first. */
  readonly areas: readonly AreaComparison[];
  /** Ids of areas that one framework alone has. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** What two letters say of the same areas: one council in two years, or two councils. */
export function compareLetters(a: Compared, b: Compared): Comparison {
  const [first, second] = [a.letter.framework, b.letter.framework];
  const sameScale = haveSameScale(first, second);
  const rowsA = rowsByArea(a);
  const rowsB = rowsByArea(b);
  const areas = first.areas.flatMap(({ id, label }): AreaComparison[] => {
    const [rowA, rowB] = [rowsA.get(id)!, rowsB.get(id)];
    if (!rowB) return [];
    const known = sameScale && rowA.grade !== undefined && rowB.grade !== undefined;
    const change = known ? first.scale.steps(rowB.grade, rowA.grade) : undefined;
    return [{ area: id, name: label, a: areaSide(rowA), b: areaSide(rowB), change }];
  });
  return {
    a: sideOf(a, rowsA),
    b: sideOf(b, rowsB),
    sameScale,
    areas,
    onlyA: [...rowsA.keys()].filter((id) => !rowsB.has(id)),
    onlyB: [...rowsB.keys()].filter((id) => !rowsA.has(id)),
  };
}

/** A number may stand for another grade elsewhere: values, words and direction have to be the same. */
export function haveSameScale(a: Framework, b: Framework): boolean {
  const grades = ({ data: { scale } }: Framework) =>
    JSON.stringify([scale.best, scale.grades.map(({ value, label }) => [value, label]).sort()]);
  return a === b || grades(a) === grades(b);
}

function rowsByArea({ letter, findings, file }: Compared): Map<string, GradeRow> {
  return new Map(gradeRows(letter, findings, file).map((row) => [row.area, row]));
}

function sideOf({ letter, file }: Compared, rows: ReadonlyMap<string, GradeRow>): Side {
  const [row] = rows.values();
  return { file, council: row?.council, year: row?.year, framework: letter.framework.id };
}

function areaSide(row: GradeRow): AreaSide {
  const { grade, label, selfGrade, verdict, strengths, weaknesses, errors, warnings } = row;
  return { grade, label, selfGrade, verdict, strengths, weaknesses, errors, warnings };
}
