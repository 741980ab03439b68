import { endsHere, gluedPoint, type Lines } from '../../../server/src/protocol/typing';

/** A change of a document as the editor reports it. */
export interface DocumentChange {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * The line (0-based) whose mark goes, when the change is an Enter that ends a list or a table there. `lines` are those
 * after the change.
 */
export function endedLine(change: DocumentChange, lines: Lines): number | undefined {
  const line = enteredLine(change, lines);
  return line !== undefined && endsHere(lines, line) ? line : undefined;
}

/**
 * Where a space is missing, when the change is an Enter at the end of a point whose words stand right after its hyphen:
 * 0-based. `lines` are those after the change.
 */
export function gluedPlace(
  change: DocumentChange,
  lines: Lines,
): { readonly line: number; readonly character: number } | undefined {
  const line = enteredLine(change, lines);
  const character = line === undefined ? undefined : gluedPoint(lines, line);
  return line === undefined || character === undefined ? undefined : { line, character };
}

/** The line (0-based) at whose end Enter was pressed, with nothing after the cursor. */
function enteredLine({ range, rangeLength, text }: DocumentChange, lines: Lines): number | undefined {
  const { line, character } = range.start;
  if (rangeLength > 0 || !/^\r?\n[ \t]*$/.test(text)) return undefined;
  // With words after the cursor, the line was divided.
  if (lines(line).length !== character || lines(line + 1).trim() !== '') return undefined;
  return line;
}
