import { commands, Uri, type Disposable } from 'vscode';
import { FORMS, type Form } from '../../../server/src/render/target';
import { exportDocument, type Given } from '../exportDocument';
import { activeLetter } from '../isLetter';
import type { LetterServer } from '../letterServer';

export function registerExportLetter(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.exportLetter', async (given: unknown) => {
    const editor = activeLetter();
    if (editor) await exportDocument(editor.document, await server(), readGiven(given));
  });
}

/** What a key or a link may say, so that it is not asked for. */
function readGiven(given: unknown): Given {
  const { form, to } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  return {
    ...(isForm(form) ? { form } : {}),
    ...(typeof to === 'string' ? { to: Uri.parse(to) } : {}),
  };
}

function isForm(form: unknown): form is Form {
  return FORMS.some((one) => one === form);
}
