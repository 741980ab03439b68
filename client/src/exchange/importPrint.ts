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
import { readBytes } from '../server/files';
import { importedWords } from './importedWords';
import type { LetterServer } from '../server/letterServer';
import type { ImportReports } from './importReports';
import type { ImportedLetter } from './reportPage';

/** Opens a printed letter as markup, beside the print where that is text, and tells what was recognised. */
export async function importPrint(print: Uri, server: LetterServer, reports: ImportReports): Promise<void> {
  const bytes = await read(print);
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

async function read(print: Uri): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readBytes(print);
    if (!bytes)
      void window.showWarningMessage(l10n.t('This is not a file, or it is too large to be a letter.'));
    return bytes;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showWarningMessage(l10n.t('The file could not be read: {0}', why));
    return undefined;
  }
}

async function ask(
  bytes: Uint8Array,
  place: Uri | undefined,
  server: LetterServer,
  encoding: 'utf-8' | 'windows-1252' = 'utf-8',
): Promise<ImportedLetter | undefined> {
  const answer = await server.ask(IMPORT_LETTER, {
    bytes: toBase64(bytes),
    ...(place ? { uri: place.toString() } : {}),
    encoding,
  });
  if (!answer) void window.showWarningMessage(l10n.t('The letter could not be imported.'));
  else if ('markup' in answer) return answer;
  else {
    const windows = l10n.t('Read as Windows-1252');
    const offers = answer.otherEncoding ? [windows] : [];
    const picked = await window.showWarningMessage(answer.problem, ...offers);
    if (picked === windows) return ask(bytes, place, server, 'windows-1252');
  }
  return undefined;
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
