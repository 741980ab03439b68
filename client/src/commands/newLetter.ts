import { commands, l10n, Position, Selection, window, workspace } from 'vscode';
import type { Disposable, TextEditor, Uri } from 'vscode';
import { FRAMEWORKS, NEW_LETTER, type NewLetterAnswer } from '../../../server/src/protocol/letterRequests';
import { askSubject, readGiven, type LetterSubject } from '../newLetter/askSubject';
import { toRange } from '../editing/editLetter';
import type { LetterServer } from '../server/letterServer';
import { newFile } from '../newLetter/newLetterFile';

export function registerNewLetter(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.newLetter', async (given: unknown) =>
    newLetter(await server(), readGiven(given)),
  );
}

async function newLetter(server: LetterServer, given: Partial<LetterSubject>): Promise<void> {
  const file = newFile();
  const place = file.anywhere?.toString();
  const frameworks = await server.ask(FRAMEWORKS, { uri: place });
  if (!frameworks || frameworks.length === 0) return;
  const subject = await askSubject(frameworks, given);
  if (!subject) return;
  const made = await server.ask(NEW_LETTER, { ...subject, uri: place });
  if (!made) {
    void window.showWarningMessage(l10n.t('The letter could not be created.'));
    return;
  }
  const editor = await show(made, await file.uri(subject.council, subject.year));
  const { start, end } = toRange(made.select);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection);
}

/** In a window without a folder, and where the folder cannot be written to, the letter has no name yet. */
async function show({ text }: NewLetterAnswer, uri: Uri | undefined): Promise<TextEditor> {
  const document = uri && (await Promise.resolve(workspace.openTextDocument(uri)).catch(() => undefined));
  if (!document)
    return window.showTextDocument(
      await workspace.openTextDocument({ language: 'apa-letter', content: text }),
    );
  const editor = await window.showTextDocument(document);
  await editor.edit((builder) => builder.insert(new Position(0, 0), text));
  return editor;
}
