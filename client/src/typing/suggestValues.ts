import { commands, workspace, type Disposable } from 'vscode';
import { activeLetter } from '../isLetter';
import { beginsValue } from './beginsValue';

/**
 * Shows the suggestions again once a space stands after the colon of a field, which closes them. The server is not told
 * to be asked at a space: that would be at every word (T58). `auto`: where there are none, nothing is shown.
 */
export function suggestValues(): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change] = contentChanges;
    if (!change || contentChanges.length > 1 || reason !== undefined) return;
    if (!beginsValue(change, (n) => document.lineAt(n).text)) return;
    if (activeLetter()?.document !== document) return;
    if (!workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters', true)) return;
    void commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
}
