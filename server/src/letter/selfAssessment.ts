import type { Framework } from '../framework/framework';
import type { Verdict } from '../framework/types';
export type Direction = 'consistent' | 'overestimates' | 'underestimates';
export interface SelfAssessmentReading {
  readonly direction: Direction;
  readonly from: number;
  readonly to: number;
  readonly partial: boolean;
}
export function readSelfAssessments(_p: string, _f: Framework): SelfAssessmentReading[] {
  return [];
}
export function verdictOf(_r: readonly SelfAssessmentReading[]): Verdict | undefined {
  return undefined;
}
