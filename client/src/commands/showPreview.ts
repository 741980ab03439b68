import { commands, workspace, type Disposable } from 'vscode';
import { givenLetter } from '../givenLetter';
import { activeLetter } from '../isLetter';
import type { Previews } from '../preview/previews';

/** Shows the letter that the letters view gives, else the one that the writer is in. */
export function registerShowPreview(previews: Previews): Disposable {
  return commands.registerCommand('apaLetter.showPreview', async (given: unknown) => {
    const letter = activeLetter()?.document.uri;
    // The button above an editor gives its address too.
    const uri = givenLetter(given) ?? letter;
    if (!uri) return;
    await workspace.openTextDocument(uri);
    previews.show(uri);
  });
}
