import type { Severity } from '../../rules/rule';
import type { OffsetRange } from '../../text/span';

/** A finding as plain data, so that it can go from thread to thread. Offsets are 0-based UTF-16, without the BOM. */
export interface PlainFinding extends OffsetRange {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly PlainRelated[];
}

interface PlainRelated extends OffsetRange {
  /** Another file, as the user would name it; then the place is its beginning. */
  readonly file?: string;
  readonly message: string;
}
