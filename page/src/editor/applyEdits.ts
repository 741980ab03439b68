import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { togetherAt } from '../../../client/src/editing/togetherAt';
import { desk } from '../desk/desk';

/** Makes changes of the open letter as one step to undo. */
function applyEdits(edits: readonly TextEdit[]): boolean {
  const editor = desk.editor;
  if (!editor) return false;
  const { document, view } = editor;
  view.dispatch({
    changes: togetherAt(edits).map(({ range, newText }) => ({
      from: document.offsetAt(range.start),
      to: document.offsetAt(range.end),
      insert: newText,
    })),
    userEvent: 'input.complete',
  });
  return true;
}

/** The same of a change of the workspace: nothing but the letter can be changed here. */
export function applyWorkspaceEdit({ changes = {} }: WorkspaceEdit): boolean {
  const uri = desk.editor?.document.uri.toString();
  const edits = uri === undefined ? undefined : changes[uri];
  return edits !== undefined && applyEdits(edits);
}
