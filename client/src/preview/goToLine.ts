import { Selection, TextEditorRevealType, ViewColumn, window, workspace, type Uri } from 'vscode';
import { editorsOf } from './editorsOf';

/**
 * Puts the cursor of the letter's editor on a place, 0-based. A click leads there; a pointer that only moves leaves the
 * writer in the preview. `preview` is the column that is not to be covered.
 */
export async function goToLine(
  uri: Uri,
  {
    line,
    character,
    by,
  }: { readonly line: number; readonly character: number; readonly by: 'click' | 'move' },
  preview: ViewColumn | undefined,
): Promise<void> {
  const [open] = editorsOf(uri);
  if (!open && by === 'move') return;
  const document = await workspace.openTextDocument(uri);
  const selection = new Selection(line, character, line, character);
  const beside = preview === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  const editor =
    open && by === 'move'
      ? open
      : await window.showTextDocument(document, { viewColumn: open?.viewColumn ?? beside });
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
