import { Disposable, workspace } from 'vscode';
import { isLetter } from './isLetter';

/** Letters by their names, in the folders of a window. */
const LETTERS = '**/*.{apa,apa.md}';

/**
 * Calls `then` once, when the first letter is open or the window's folders are found to hold one: a folder of letters
 * has its view and its findings before anybody opens a letter. A folder without any costs this look and nothing more;
 * the language client is loaded and the server started only when there is a letter. In Markdown, letters between
 * fences are coloured by a grammar, which needs none of this.
 */
export function onFirstLetter(then: () => void): Disposable {
  let waiting = true;
  const found = (): void => {
    if (!waiting) return;
    waiting = false;
    listening.dispose();
    then();
  };
  const look = async (): Promise<void> => {
    if (waiting && (await workspace.findFiles(LETTERS, undefined, 1)).length > 0) found();
  };
  const listening = Disposable.from(
    workspace.onDidOpenTextDocument((document) => {
      if (isLetter(document)) found();
    }),
    workspace.onDidChangeWorkspaceFolders(() => void look()),
  );
  if (workspace.textDocuments.some(isLetter)) found();
  else void look();
  return listening;
}
