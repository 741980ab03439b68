import { commands, workspace, type Disposable } from 'vscode';
import { letterGiven } from '../letterGiven';
import type { Previews } from '../preview/previews';

/** Shows the letter that the letters view gives, else the one that the writer is in. */
export function registerShowPreview(previews: Previews): Disposable {
  return commands.registerCommand('apaLetter.showPreview', async (given: unknown) => {
    const letter = letterGiven(given, previews);
    if (!letter) return;
    await workspace.openTextDocument(letter);
    previews.show(letter);
  });
}
