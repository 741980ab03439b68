import type { Framework, Scale } from '../../framework/framework';
import type { Assessment } from '../grades/assessment';
import { claimedValues } from '../grades/claimedValues';
import type { GradeValue } from '../grades/gradeValue';
import type { Direction } from '../../prose/reading/read';
import { verdictOfGrades } from './verdict';
import type { Related } from '../related';

/** A grade that the scale has. */
type Graded = GradeValue & { readonly value: number };

/** The council's own grade beside the grade given. */
export interface Numbers {
  readonly selfGrade: Graded;
  readonly grade: Graded;
  /** How many steps the council sees itself as better than it is; below zero when worse. */
  readonly steps: number;
  /** The verdict that the two come to. */
  readonly verdict: Direction;
}

/**
 * Both numbers of an area; nothing when one is missing or is no grade, or when other places give other numbers that
 * come to another verdict: that is reported by itself.
 */
export function numbersOf(assessment: Assessment, scale: Scale): Numbers | undefined {
  const { selfGrade, grade } = assessment;
  if (!isGraded(selfGrade) || !isGraded(grade) || isDisputed(assessment, scale)) return undefined;
  return {
    selfGrade,
    grade,
    steps: scale.steps(selfGrade.value, grade.value),
    verdict: verdictOfGrades(selfGrade.value, grade.value, scale),
  };
}

/** Do the numbers that the places of the area give come to more than one verdict? */
export function isDisputed(assessment: Assessment, scale: Scale): boolean {
  const claimed = claimedValues(assessment, 'self-grade', scale);
  if (claimed.length === 0) return false;
  const given = claimedValues(assessment, 'grade', scale);
  const verdicts = claimed.flatMap((own) => given.map((grade) => verdictOfGrades(own, grade, scale)));
  return new Set(verdicts).size > 1;
}

function isGraded(grade: GradeValue | undefined): grade is Graded {
  return grade?.value !== undefined;
}

/** Where the two numbers stand. */
export function relatedNumbers({ selfGrade, grade }: Numbers, scale: Scale): Related[] {
  return [
    { at: selfGrade.span, message: `The self-grade is given here as ${scale.name(selfGrade.value)}` },
    relatedGrade(grade, scale),
  ];
}

export function relatedGrade(grade: Graded, scale: Scale): Related {
  return { at: grade.span, message: `The grade is given here as ${scale.name(grade.value)}` };
}

/** "the council graded itself 3 (good), one grade better than the 2 (adequate) given here" */
export function sizeInWords({ selfGrade, grade, steps }: Numbers, framework: Framework): string {
  const { scale } = framework;
  const by = `${stepsInWords(steps)} ${Math.abs(steps) === 1 ? 'grade' : 'grades'} ${steps > 0 ? 'better' : 'worse'}`;
  return `${assessorOf(framework)} graded itself ${scale.name(selfGrade.value)}, ${by} than the ${scale.name(grade.value)} given here`;
}

/** How many steps lie between two grades, in words: "one". */
export function stepsInWords(steps: number): string {
  const size = Math.abs(steps);
  return IN_WORDS[size] ?? String(size);
}

const IN_WORDS: readonly (string | undefined)[] = [undefined, 'one', 'two', 'three', 'four'];

/** Who assesses itself: "the council". */
export function assessorOf({ data }: Framework): string {
  return data.selfAssessment.assessors[0] ?? 'the council';
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
