import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { desk } from '../desk/desk';
import type { PageServer } from '../server/pageServer';
import { showInformationMessage, showWarningMessage } from '../shell/messages';
import { showInputBox } from '../shell/quickPick';
import { l10n } from '../vscode/l10n';
import { applyWorkspaceEdit } from './applyEdits';

/** Renames what the cursor is in – a council, a person, the year – wherever the letter says it. */
export async function rename(server: PageServer): Promise<void> {
  const editor = desk.editor;
  if (!editor) return;
  const { document, view } = editor;
  const { line, character } = editor.selection.active;
  const at = { textDocument: { uri: document.uri.toString() }, position: { line, character } };
  const place = await server
    .request<{ range: Range; placeholder: string } | null>('textDocument/prepareRename', at)
    .catch(() => null);
  if (!place) return void showInformationMessage(l10n.t('Nothing can be renamed here.'));
  const newName = await showInputBox({
    title: l10n.t('Rename Symbol'),
    prompt: l10n.t('Changes the name everywhere in the letter.'),
    value: place.placeholder,
  });
  view.focus();
  if (newName === undefined || newName === place.placeholder) return;
  try {
    const edit = await server.request<WorkspaceEdit | null>('textDocument/rename', {
      ...at,
      newName,
    });
    if (edit) applyWorkspaceEdit(edit);
  } catch (error) {
    const why = (error as { readonly message?: unknown }).message;
    void showWarningMessage(typeof why === 'string' ? why : l10n.t('The name could not be changed.'));
  }
}
