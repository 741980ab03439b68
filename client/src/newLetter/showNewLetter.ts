import { Position, Selection, window, workspace, type TextEditor, type Uri } from 'vscode';
import type { NewLetterAnswer } from '../../../server/src/protocol/letterRequests';
import { toRange } from '../editing/editLetter';

/** Shows a letter that is not saved yet, with the words selected that are to be written over first. */
export async function showNewLetter(made: NewLetterAnswer, uri: Uri | undefined): Promise<void> {
  const editor = await show(made, uri);
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
