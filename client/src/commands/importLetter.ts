import { commands, l10n, Uri, window, type Disposable } from 'vscode';
import { importPrint } from '../exchange/importPrint';
import type { ImportReports } from '../exchange/importReports';
import type { LetterServer } from '../server/letterServer';

export function registerImportLetter(
  server: () => Promise<LetterServer>,
  reports: ImportReports,
): Disposable {
  return commands.registerCommand('apaLetter.importLetter', async (given: unknown) => {
    const print = given instanceof Uri ? given : await askPrint();
    if (print) await importPrint(print, await server(), reports);
  });
}

async function askPrint(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    title: l10n.t('Import Letter from PDF, Word or Text'),
    openLabel: l10n.t('Import'),
    filters: { [l10n.t('Printed letters')]: ['txt', 'docx', 'pdf'] },
  });
  return picked?.[0];
}
