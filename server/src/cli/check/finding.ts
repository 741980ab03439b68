import type { Severity } from '../../rules/rule';
import type { OffsetRange } from '../../text/span';
import { sayPlace, type DocumentPlace } from '../../workspace/original';

/** A finding as plain data, so that it can go from thread to thread. Offsets are 0-based UTF-16, without the BOM. */
export interface PlainFinding extends OffsetRange {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly PlainRelated[];
  /** Where it is in a document that is no letter in the markup. */
  readonly place?: DocumentPlace;
}

/** The message, in a document with the place before it: its lines are paragraphs, which no program shows by number. */
export function messageOf({ message, place }: PlainFinding): string {
  if (place === undefined) return message;
  const words = place.words === '' ? '' : ` “${place.words}”`;
  return `${sayPlace(place)}:${words} ${message}`;
}

interface PlainRelated extends OffsetRange {
  /** Another file, as the user would name it; then the place is its beginning. */
  readonly file?: string;
  readonly message: string;
}
