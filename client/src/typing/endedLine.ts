import { endsHere, type Lines } from '../../../server/src/protocol/typing';

/** A change of a document as the editor reports it. */
interface DocumentChange {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * The line (0-based) whose mark goes, when the change is an Enter that ends a list or a table there. `lines` are those
 * after the change.
 */
export function endedLine({ range, rangeLength, text }: DocumentChange, lines: Lines): number | undefined {
  const { line, character } = range.start;
  if (rangeLength > 0 || !/^\r?\n[ \t]*$/.test(text)) return undefined;
  // With words after the cursor, the line was divided.
  if (lines(line).length !== character || lines(line + 1).trim() !== '') return undefined;
  return endsHere(lines, line) ? line : undefined;
}
