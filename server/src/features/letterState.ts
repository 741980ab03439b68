import type { Letter, Status } from '../letter/letter';
import type { Finding } from '../rules/rule';

/** Where a letter stands. The four numbers count each finding once. */
interface LetterState {
  readonly status: Status;
  readonly errors: number;
  readonly warnings: number;
  /** What is not there yet in a draft, and would be graver in a final letter. */
  readonly toDo: number;
  /** All others: information and hints. */
  readonly remarks: number;
}

export function letterState({ status }: Pick<Letter, 'status'>, findings: readonly Finding[]): LetterState {
  const state = { status, errors: 0, warnings: 0, toDo: 0, remarks: 0 };
  for (const finding of findings) state[countedAs(finding, status)]++;
  return state;
}

function countedAs({ severity, rule }: Finding, status: Status): Exclude<keyof LetterState, 'status'> {
  if (severity === 'error') return 'errors';
  if (severity === 'warning') return 'warnings';
  return status === 'draft' && typeof rule.severity !== 'string' ? 'toDo' : 'remarks';
}
