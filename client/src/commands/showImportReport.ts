import { commands, type Disposable } from 'vscode';
import type { ImportReports } from '../exchange/importReports';
import { activeLetter } from '../isLetter';

export function registerShowImportReport(reports: ImportReports): Disposable {
  return commands.registerCommand('apaLetter.showImportReport', async () => {
    const editor = activeLetter();
    if (editor) await reports.show(editor.document.uri);
  });
}
