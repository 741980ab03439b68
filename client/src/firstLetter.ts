import { Disposable, workspace } from 'vscode';
import { isLetter } from './isLetter';

/**
 * Calls `then` once, when the first letter is open.
 *
 * The manifest wakes the extension for every Markdown file too: a letter that the user associates with Markdown can
 * be told from others by its name alone, which no activation event does (`workspaceContains` would search every
 * folder at start and miss windows without a folder). What that wakes is this listener and nothing more; the language
 * client is loaded and the server started only when there is a letter.
 */
export function onFirstLetter(then: () => void): Disposable {
  if (workspace.textDocuments.some(isLetter)) {
    then();
    return new Disposable(() => undefined);
  }
  const listener = workspace.onDidOpenTextDocument((document) => {
    if (!isLetter(document)) return;
    listener.dispose();
    then();
  });
  return listener;
}
