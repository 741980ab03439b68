import { commands, l10n, ProgressLocation, Uri, window, type Disposable } from 'vscode';
import { FOLDER_REPORT } from '../../../server/src/protocol/pageRequests';
import { OPEN, type LetterPages } from '../pages/letterPages';
import type { LetterServer } from '../server/letterServer';

export function registerShowReport(server: () => Promise<LetterServer>, pages: LetterPages): Disposable {
  return commands.registerCommand('apaLetter.showReport', async (given: unknown) =>
    showReport(given instanceof Uri ? given : undefined, await server(), pages),
  );
}

/** Of a folder that the explorer gives, or of all folders of the window. */
async function showReport(folder: Uri | undefined, server: LetterServer, pages: LetterPages): Promise<void> {
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Reading the letters…') },
    () => server.ask(FOLDER_REPORT, { folder: folder?.toString(), openWith: OPEN }),
  );
  if (!answer) void window.showWarningMessage(l10n.t('The report could not be created.'));
  else if ('reason' in answer) void window.showWarningMessage(answer.reason);
  else {
    const name = folder?.path.slice(folder.path.lastIndexOf('/') + 1);
    const title = name === undefined ? l10n.t('Report of letters') : l10n.t('Report of {0}', name);
    pages.show(`report ${folder?.toString() ?? ''}`, title, answer.page);
  }
}
