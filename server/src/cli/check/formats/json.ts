import type { OffsetRange } from '../../../text/span';
import type { Position } from '../../../text/position';
import type { CheckedLetter } from '../report';
import type { Format } from './format';

/** One array of findings. Positions as in the language server protocol: 0-based lines and UTF-16 characters. */
export const json: Format = ({ letters }) => `${JSON.stringify(letters.flatMap(findingsOf), undefined, 2)}\n`;

/** The findings of a letter as data. */
export function findingsOf(letter: CheckedLetter): object[] {
  const { file } = letter;
  return letter.findings.map((finding) => ({
    file,
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    range: range(letter, finding),
    place: finding.place,
    related: finding.related.map((place) => ({
      file: place.file ?? file,
      range: range(letter, place),
      message: place.message,
    })),
  }));
}

function range({ lines }: CheckedLetter, { start, end }: OffsetRange): { start: Position; end: Position } {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
