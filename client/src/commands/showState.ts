import { commands, l10n, window, type Disposable } from 'vscode';
import { LETTER_STATE } from '../../../server/src/protocol/letterRequests';
import { activeLetter } from '../isLetter';
import type { LetterServer } from '../server/letterServer';
import { stateChoices } from '../state/stateChoices';
import { stateWords } from '../state/stateWords';

/** Says where the letter stands, and leads to what is found and what can be done. */
export function registerShowState(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.showState', async () => {
    const editor = activeLetter();
    if (!editor) return;
    const letters = await server();
    const textDocument = { uri: editor.document.uri.toString() };
    const state = await letters.ask(LETTER_STATE, { textDocument });
    const picked = await window.showQuickPick(stateChoices(editor, state, letters), {
      title: state ? stateWords(state) : l10n.t('Letter not checked'),
      placeHolder: l10n.t('Select a problem to go to, or an action'),
      matchOnDescription: true,
    });
    await picked?.run?.();
  });
}
