import { readLetter } from '../../letter/letter';
import { checkLetter } from '../../rules/check';
import type { OffsetRange } from '../../text/span';
import type { PlainFinding } from './finding';
import type { FileOptions } from './options';

/** The findings of one letter. */
export function checkText(text: string, { letter, check }: FileOptions): PlainFinding[] {
  return checkLetter(readLetter(text, letter), check).map(({ at, code, severity, message, related }) => ({
    code,
    severity,
    message,
    ...range(at),
    related: related.map((place) => ({ message: place.message, ...range(place.at) })),
  }));
}

function range({ start, end }: OffsetRange): OffsetRange {
  return { start, end };
}
