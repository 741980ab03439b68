import {
  l10n,
  Position,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
  type Uri,
} from 'vscode';
import { toBase64 } from '../../../server/src/protocol/base64';
import { IMPORT_LETTER } from '../../../server/src/protocol/exchangeRequests';
import { askAbout, readDocument } from './readDocument';
import { importedWords } from './importedWords';
import type { LetterServer } from '../server/letterServer';
import type { ImportReports } from './importReports';
import type { ImportedLetter } from './reportPage';

/** Opens a printed letter as markup, beside the print where that is text, and tells what was recognised. */
export async function importPrint(print: Uri, server: LetterServer, reports: ImportReports): Promise<void> {
  const bytes = await readDocument(print);
  const place = await placeBeside(print);
  const imported = bytes && (await ask(bytes, place, server));
  if (!imported) return;
  const isShown = imported.kind === 'text' && (await showPrint(print));
  const document = await makeLetter(imported.markup, place);
  await window.showTextDocument(document, {
    preview: false,
    viewColumn: isShown ? ViewColumn.Beside : ViewColumn.Active,
  });
  reports.add(document.uri, print, imported);
  void tell(imported, document, reports);
}

function ask(
  bytes: Uint8Array,
  place: Uri | undefined,
  server: LetterServer,
): Promise<ImportedLetter | undefined> {
  const where = place ? { uri: place.toString() } : {};
  return askAbout(
    (encoding) => server.ask(IMPORT_LETTER, { bytes: toBase64(bytes), ...where, encoding }),
    l10n.t('The letter could not be imported.'),
  );
}

/** The print itself, in the column where the writer is. */
async function showPrint(print: Uri): Promise<boolean> {
  try {
    await window.showTextDocument(print, { preview: false, viewColumn: ViewColumn.Active });
    return true;
  } catch {
    return false;
  }
}

/** A name for the letter beside the print, when that is in a folder of the window and nothing has the name. */
async function placeBeside(print: Uri): Promise<Uri | undefined> {
  if (!workspace.getWorkspaceFolder(print)) return undefined;
  const file = print.with({ path: `${print.path.replace(/\.[^./]*$/, '')}.apa` });
  const place = file.with({ scheme: 'untitled' });
  const taken = await Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
  const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === place.toString());
  return taken || isOpen ? undefined : place;
}

async function makeLetter(content: string, place: Uri | undefined): Promise<TextDocument> {
  const named = place && (await Promise.resolve(workspace.openTextDocument(place)).catch(() => undefined));
  if (!named) return workspace.openTextDocument({ language: 'apa-letter', content });
  const edit = new WorkspaceEdit();
  edit.insert(named.uri, new Position(0, 0), content);
  await workspace.applyEdit(edit);
  return named;
}

async function tell(
  { report, framework }: ImportedLetter,
  { uri }: TextDocument,
  reports: ImportReports,
): Promise<void> {
  const show = l10n.t('Show Report');
  const picked = await window.showInformationMessage(importedWords(report, framework), show);
  if (picked === show) await reports.show(uri);
}
