import { commands, window, type Disposable } from 'vscode';
import { activeLetter } from '../isLetter';
import type { SettingsDocument } from '../settingsDocument';

export function registerShowSettings(settings: SettingsDocument): Disposable {
  return commands.registerCommand('apaLetter.showSettings', async () => {
    const editor = activeLetter();
    if (editor) await window.showTextDocument(settings.for(editor.document.uri), { preview: true });
  });
}
