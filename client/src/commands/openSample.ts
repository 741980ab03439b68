import { commands, Uri, window, workspace, type Disposable, type ExtensionContext } from 'vscode';

/** Opens a copy of the sample letter: whatever is tried in it, the sample stays as it is. */
export function registerOpenSample({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand('apaLetter.openSample', async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'media/sample.apa'));
    const content = new TextDecoder().decode(bytes);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'apa-letter', content }));
  });
}
