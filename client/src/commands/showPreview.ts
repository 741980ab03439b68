import { commands, type Disposable } from 'vscode';
import { activeLetter } from '../isLetter';
import type { Previews } from '../preview/previews';

export function registerShowPreview(previews: Previews): Disposable {
  return commands.registerCommand('apaLetter.showPreview', () => {
    const editor = activeLetter();
    if (editor) previews.show(editor);
  });
}
