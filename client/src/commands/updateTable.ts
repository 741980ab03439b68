import { commands, l10n, window, type Disposable } from 'vscode';
import { UPDATE_TABLE } from '../../../server/src/protocol/letterRequests';
import { editLetter } from '../editing/editLetter';
import { activeLetter } from '../isLetter';
import type { LetterServer } from '../server/letterServer';

export function registerUpdateTable(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.updateTable', async () => {
    const editor = activeLetter();
    if (!editor) return;
    const textDocument = { uri: editor.document.uri.toString() };
    const letters = await server();
    const edits = await editLetter(
      editor,
      () => letters.ask(UPDATE_TABLE, { textDocument }),
      (answer) => answer,
    );
    if (!edits)
      void window.showInformationMessage(l10n.t('There are no area sections to build a table from.'));
    else if (edits.length === 0)
      void window.showInformationMessage(l10n.t('The table already matches the sections.'));
  });
}
