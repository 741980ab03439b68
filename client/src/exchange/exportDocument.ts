import { l10n, ProgressLocation, Uri, window, workspace, type TextDocument } from 'vscode';
import { EXPORT_LETTER, type ExportAnswer } from '../../../server/src/protocol/exchangeRequests';
import type { Form } from '../../../server/src/protocol/exchangeRequests';
import { fromBase64, toBase64 } from '../../../server/src/protocol/base64';
import { readBytes } from '../server/files';
import { askTarget, problemOf, type ExportChoice } from './exportForms';
import type { LetterServer } from '../server/letterServer';
import { offerToOpen } from './openExported';

/** Exports a letter as it is in the editor, saved or not. Asks where to, unless that is given. */
export async function exportDocument(
  document: TextDocument,
  server: LetterServer,
  choice: ExportChoice,
  given?: Uri,
): Promise<void> {
  const { form } = choice;
  const bytes = await bytesOf(document, choice, server);
  if (!bytes) return;
  const to = given ?? (await askTarget(document, form));
  if (!to) return;
  const problem = problemOf(form, to) ?? (await write(to, bytes));
  if (problem === undefined) offerToOpen(to, form);
  else void window.showWarningMessage(problem);
}

/** The file's bytes; a letter that should not leave as it is does so only when the writer says so. */
async function bytesOf(
  document: TextDocument,
  choice: ExportChoice,
  server: LetterServer,
): Promise<Uint8Array | undefined> {
  const { form } = choice;
  const first = await ask(document, choice, server, false);
  const answer =
    first && 'reason' in first && (await wantedAllTheSame(first.reason))
      ? await ask(document, choice, server, true)
      : first;
  if (answer && 'bytes' in answer) return fromBase64(answer.bytes);
  if (!answer) void window.showWarningMessage(l10n.t('The letter could not be exported.'));
  else if ('problem' in answer)
    return form === 'pdf' ? pageInstead(answer.problem, document, server) : tell(answer);
  return undefined;
}

function tell({ problem }: { readonly problem: string }): undefined {
  void window.showWarningMessage(problem);
}

async function ask(
  document: TextDocument,
  { form, comments }: ExportChoice,
  server: LetterServer,
  force: boolean,
): Promise<ExportAnswer | null> {
  const template = form === 'docx' ? await templateFor(document.uri) : {};
  const unmarked = !workspace.getConfiguration('apaLetter', document).get('export.draftMark', true);
  const request = () =>
    server.ask(EXPORT_LETTER, {
      textDocument: { uri: document.uri.toString() },
      form,
      force,
      unmarked,
      ...template,
      comments,
      ...browserFor(form),
    });
  if (form !== 'pdf') return request();
  return window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Creating the PDF…') },
    request,
  );
}

/** The house's template, from the folder or by its full path. If it cannot be read, that is reported and none is used. */
async function templateFor(letter: Uri): Promise<{ template?: string }> {
  const path = workspace.getConfiguration('apaLetter', letter).get('export.template', '').trim();
  if (path === '') return {};
  const folder = workspace.getWorkspaceFolder(letter)?.uri ?? workspace.workspaceFolders?.[0]?.uri;
  const isWhole = /^(?:[a-z]:)?[\\/]/i.test(path);
  const at = isWhole || !folder ? Uri.file(path) : Uri.joinPath(folder, path);
  const bytes = await readBytes(at).catch(() => undefined);
  if (bytes) return { template: toBase64(bytes) };
  void window.showWarningMessage(l10n.t('The template {0} could not be read, so it was left out.', path));
  return {};
}

/** A program is started for a PDF: a folder that is not trusted has no say in which. */
function browserFor(form: Form): { browser?: string } {
  const browser = workspace.getConfiguration('apaLetter').get('export.browser', '').trim();
  return form === 'pdf' && browser !== '' && workspace.isTrusted ? { browser } : {};
}

async function wantedAllTheSame(reason: string): Promise<boolean> {
  const go = l10n.t('Export Anyway');
  const picked = await window.showWarningMessage(
    l10n.t('{0}.', reason),
    { modal: true, detail: l10n.t('Export it anyway?') },
    go,
  );
  return picked === go;
}

/** Without a program that prints, the page can be printed into a PDF by hand. */
async function pageInstead(
  problem: string,
  document: TextDocument,
  server: LetterServer,
): Promise<undefined> {
  const page = l10n.t('Export as Web Page');
  const picked = await window.showWarningMessage(
    l10n.t('{0} Export it as a web page instead, and print that to PDF from a browser.', problem),
    page,
  );
  if (picked === page) await exportDocument(document, server, { form: 'html' });
}

/** Why the file could not be written. */
async function write(to: Uri, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await workspace.fs.writeFile(to, bytes);
    return undefined;
  } catch (error) {
    return l10n.t(
      'The file could not be written: {0}',
      error instanceof Error ? error.message : String(error),
    );
  }
}
