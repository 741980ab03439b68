import { commands, l10n, window } from 'vscode';

/** Says that the server is gone for good, and offers what can be done. Ends when the message is closed. */
export async function showServerLost(): Promise<void> {
  const restart = l10n.t('Restart Server');
  const showLog = l10n.t('Show Output');
  const choice = await window.showErrorMessage(
    l10n.t('The APA Letter server has stopped, so letters are not being checked. Your text is safe.'),
    restart,
    showLog,
  );
  if (choice === restart) await commands.executeCommand('apaLetter.restartServer');
  if (choice === showLog) await commands.executeCommand('apaLetter.showLog');
}
