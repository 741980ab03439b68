import type { Severity } from '../../rules/rule';
import type { OffsetRange } from '../../text/span';
import { messageAt, type DocumentPlace } from '../../workspace/original';

/** A finding as plain data, so that it can go from thread to thread. Offsets are 0-based UTF-16, without the BOM. */
export interface PlainFinding extends OffsetRange {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly PlainRelated[];
  /** Where it is in a document that is no letter in the markup. */
  readonly place?: DocumentPlace;
}

/** The message, with the place where there is one. */
export function messageOf({ message, place }: PlainFinding): string {
  return place === undefined ? message : messageAt(place, message);
}

interface PlainRelated extends OffsetRange {
  /** Another file, as the user would name it; then the place is its beginning. */
  readonly file?: string;
  readonly message: string;
}
