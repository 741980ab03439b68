import type { Letter, Status } from '../letter/letter';
import type { Finding } from '../rules/rule';

/** Where a letter stands. */
interface LetterState {
  readonly status: Status;
  readonly errors: number;
  readonly warnings: number;
  /** How many things a draft still needs to be final: one finding may stand for several. */
  readonly toDo: number;
  /** All other findings: information and hints. */
  readonly remarks: number;
}

export function letterState({ status }: Pick<Letter, 'status'>, findings: readonly Finding[]): LetterState {
  const state = { status, errors: 0, warnings: 0, toDo: 0, remarks: 0 };
  for (const finding of findings) {
    const { severity } = finding;
    const toDo = status === 'draft' ? finding.toDo() : 0;
    if (severity === 'error') state.errors++;
    else if (severity === 'warning') state.warnings++;
    else if (toDo > 0) state.toDo += toDo;
    else state.remarks++;
  }
  return state;
}
