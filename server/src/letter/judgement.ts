import type { Area, Framework } from '../framework/framework';
export interface JudgementReading {
  readonly grade: number;
  readonly from: number;
  readonly to: number;
}
export function readJudgements(_p: string, _a: Area, _f: Framework): JudgementReading[] {
  return [];
}
