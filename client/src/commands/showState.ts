import { commands, l10n, ViewColumn, window, type Disposable, type TextEditor, type Uri } from 'vscode';
import { LETTER_STATE } from '../../../server/src/protocol/letterRequests';
import { activeLetter } from '../isLetter';
import type { LetterServer } from '../server/letterServer';
import { stateChoices } from '../state/stateChoices';
import type { Previews } from '../preview/previews';
import { stateWords } from '../state/stateWords';

/** Says where the letter stands, and leads to what is found and what can be done. */
export function registerShowState(server: () => Promise<LetterServer>, previews: Previews): Disposable {
  return commands.registerCommand('apaLetter.showState', async () => {
    const editor = activeLetter() ?? (await editorOf(previews.letterInFront));
    if (!editor) return;
    const letters = await server();
    const textDocument = { uri: editor.document.uri.toString() };
    const state = await letters.ask(LETTER_STATE, { textDocument });
    const picked = await window.showQuickPick(await stateChoices(editor, state, letters), {
      title: state ? stateWords(state) : l10n.t('Letter not checked'),
      placeHolder: l10n.t('Select a problem to go to, or an action'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    await picked?.run?.();
  });
}

/** The editor of the letter whose preview is in front; what is chosen is done there. */
async function editorOf(letter: Uri | undefined): Promise<TextEditor | undefined> {
  if (!letter) return undefined;
  const shown = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === letter.toString(),
  );
  return window.showTextDocument(letter, { viewColumn: shown?.viewColumn ?? ViewColumn.Beside });
}
