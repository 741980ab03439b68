import { commands, l10n, type Disposable } from 'vscode';
import type { CheckedDocuments } from '../documents/checkedDocuments';
import { chosenDocument } from '../documents/chosenDocument';

export function registerCheckDocument(documents: CheckedDocuments): Disposable {
  return commands.registerCommand('apaLetter.checkDocument', async (given: unknown) => {
    const document = await chosenDocument(given, ['docx', 'pdf', 'txt'], {
      title: l10n.t('Check This Document'),
      open: l10n.t('Check'),
      kind: l10n.t('Printed letters'),
    });
    if (document) await documents.check(document);
  });
}
