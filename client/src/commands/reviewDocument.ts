import { commands, l10n, Uri, type Disposable } from 'vscode';
import { chosenDocument } from '../documents/chosenDocument';
import { saveReviewCopy } from '../documents/reviewCopy';
import type { LetterServer } from '../server/letterServer';

export function registerReviewDocument(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.reviewDocument', async (given: unknown, to: unknown) => {
    const document = await chosenDocument(given, ['docx'], {
      title: l10n.t('Save Review Copy with Comments'),
      open: l10n.t('Select'),
      kind: l10n.t('Word document (.docx)'),
    });
    // What a menu gives besides is the list of all that is selected.
    if (document) await saveReviewCopy(document, await server(), to instanceof Uri ? to : undefined);
  });
}
