import { commands, l10n, Uri, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { FORMS } from '../../../server/src/protocol/exchangeRequests';
import { exportDocument } from '../exchange/exportDocument';
import { askForm, type ExportChoice } from '../exchange/exportForms';
import { letterGiven } from '../letterGiven';
import { partsOf } from '../partsOf';
import type { Previews } from '../preview/previews';
import type { LetterServer } from '../server/letterServer';

export function registerExportLetter(server: () => Promise<LetterServer>, previews: Previews): Disposable {
  return commands.registerCommand('apaLetter.exportLetter', async (given: unknown) => {
    const letter = letterGiven(given, previews);
    // Asked for first: what is open without being shown does not stay so for long.
    const choice = letter && (choiceIn(given) ?? (await askForm()));
    const document = choice && (await opened(letter));
    if (document) await exportDocument(document, await server(), choice, targetIn(given));
  });
}

/** The letter as it is in the editor, or else on the disk; it need not be shown. */
async function opened(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showWarningMessage(l10n.t('The file could not be read: {0}', why));
    return undefined;
  }
}

/** A key or a link may give what the writer is otherwise asked for. */
function choiceIn(given: unknown): ExportChoice | undefined {
  const { form, comments } = partsOf(given);
  const known = FORMS.find((one) => one === form);
  return known && { form: known, comments: comments === true };
}

function targetIn(given: unknown): Uri | undefined {
  const { to } = partsOf(given);
  return typeof to === 'string' ? Uri.parse(to) : undefined;
}
