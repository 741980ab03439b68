import { inOrder, type TextEdit } from '../text/edit';
import type { Change } from './change';

/** A fix's changes as edits of the text that the letter was read from. */
export function editsOf(changes: readonly Change[]): TextEdit[] {
  return inOrder(changes.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })));
}
