import type { Severity } from '../rules/rule';
import type { OffsetRange } from '../text/span';

/** Something wrong in a file that is no letter: settings or a framework. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** 0-based UTF-16 offsets in the file. */
  readonly at: OffsetRange;
  /** What is wrong and how to put it right. */
  readonly message: string;
}
