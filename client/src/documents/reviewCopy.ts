import { env, l10n, Uri, window, workspace } from 'vscode';
import { fromBase64, toBase64 } from '../../../server/src/protocol/base64';
import { REVIEW_DOCUMENT, type ReviewAnswer } from '../../../server/src/protocol/documentRequests';
import { askAbout, nameOf, readDocument } from '../exchange/readDocument';
import type { LetterServer } from '../server/letterServer';

/** Saves a copy of a Word document with what is found in it as comments. Asks for the file if it is not given. */
export async function saveReviewCopy(document: Uri, server: LetterServer, given?: Uri): Promise<void> {
  const bytes = await readDocument(document);
  if (!bytes) return;
  const params = { bytes: toBase64(bytes), uri: document.toString() };
  const answer = await askAbout<Extract<ReviewAnswer, { added: number }>>(
    () => server.ask(REVIEW_DOCUMENT, params),
    l10n.t('The document could not be checked.'),
  );
  if (!answer) return;
  const to = given ?? (await askPlace(document));
  if (!to) return;
  try {
    await workspace.fs.writeFile(to, fromBase64(answer.bytes));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return void window.showWarningMessage(l10n.t('The file could not be written: {0}', why));
  }
  void offerToOpen(to, answer.added + answer.kept + answer.answered, answer.unsure);
}

function askPlace(document: Uri): Thenable<Uri | undefined> {
  const name = nameOf(document).replace(/(?:-reviewed)?\.docx$/i, '');
  return window.showSaveDialog({
    title: l10n.t('Save Review Copy with Comments'),
    saveLabel: l10n.t('Save'),
    filters: { [l10n.t('Word document (.docx)')]: ['docx'] },
    defaultUri: Uri.joinPath(document, '..', `${name}-reviewed.docx`),
  });
}

async function offerToOpen(file: Uri, comments: number, unsure: number): Promise<void> {
  const name = nameOf(file);
  const said = [
    comments === 1 ? l10n.t('{0} has 1 comment.', name) : l10n.t('{0} has {1} comments.', name, comments),
    ...(unsure === 0
      ? []
      : [l10n.t('Parts of the document are uncertain: run “Check This Document” to see them.')]),
  ].join(' ');
  const open = l10n.t('Open');
  // Only the machine's own files can be given to another program.
  const picked = await window.showInformationMessage(said, ...(file.scheme === 'file' ? [open] : []));
  if (picked === open) await env.openExternal(file);
}
