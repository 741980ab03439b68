import type { TextDocumentContentChangeEvent } from 'vscode';

type Change = Pick<TextDocumentContentChangeEvent, 'text'> & {
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
};

/** Where a line is after changes of which the last stands first, as the editor gives them. Lines are 0-based. */
export function movedLine(line: number, changes: readonly Change[]): number {
  return changes.reduce((at, { range: { start, end }, text }) => {
    if (start.line >= at) return at;
    return Math.max(start.line, at + text.split('\n').length - 1 - (end.line - start.line));
  }, line);
}
