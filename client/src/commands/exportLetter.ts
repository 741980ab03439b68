import { commands, l10n, Uri, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { FORMS, type Form } from '../../../server/src/protocol/exchangeRequests';
import { exportDocument, type Given } from '../exchange/exportDocument';
import { askForm } from '../exchange/exportForms';
import { givenLetter } from '../givenLetter';
import { activeLetter } from '../isLetter';
import type { Previews } from '../preview/previews';
import type { LetterServer } from '../server/letterServer';

export function registerExportLetter(server: () => Promise<LetterServer>, previews: Previews): Disposable {
  return commands.registerCommand('apaLetter.exportLetter', async (given: unknown) => {
    const wanted = readGiven(given);
    const uri = givenLetter(given) ?? previews.letterInFront;
    if (uri) return exportFile(uri, wanted, server);
    const editor = activeLetter();
    if (editor) await exportDocument(editor.document, await server(), wanted);
  });
}

async function exportFile(uri: Uri, given: Given, server: () => Promise<LetterServer>): Promise<void> {
  // Asked for first: what is open without being shown does not stay so for long.
  const choice = given.form ? given : await askForm();
  const document = choice && (await opened(uri));
  if (document) await exportDocument(document, await server(), { ...given, ...choice });
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

/** What a key or a link may give, so that the writer is not asked. */
function readGiven(given: unknown): Given {
  const { form, to, comments } = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >;
  return {
    ...(isForm(form) ? { form } : {}),
    ...(comments === true ? { comments } : {}),
    ...(typeof to === 'string' ? { to: Uri.parse(to) } : {}),
  };
}

function isForm(form: unknown): form is Form {
  return FORMS.some((one) => one === form);
}
