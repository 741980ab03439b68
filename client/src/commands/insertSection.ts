import { commands, l10n, Selection, window, type Disposable, type TextEditor } from 'vscode';
import { INSERT_SECTION, LETTER_AREAS, type AreaAnswer } from '../../../server/src/protocol/letterRequests';
import { editLetter } from '../editing/editLetter';
import { activeLetter } from '../isLetter';
import type { LetterServer } from '../server/letterServer';

export function registerInsertSection(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.insertSection', async (given: unknown) => {
    const editor = activeLetter();
    // A key or a link may give the id of the area, so that the writer is not asked.
    if (editor) await insertSection(editor, await server(), typeof given === 'string' ? given : undefined);
  });
}

async function insertSection(editor: TextEditor, server: LetterServer, given?: string): Promise<void> {
  const textDocument = { uri: editor.document.uri.toString() };
  const answer = await server.ask(LETTER_AREAS, { textDocument });
  if (!answer) return;
  const missing = answer.areas.filter(({ heading }) => !heading);
  const area = missing.find(({ id }) => id === given) ?? (await pickArea(missing));
  if (!area) return;
  const inserted = await editLetter(
    editor,
    () => server.ask(INSERT_SECTION, { textDocument, area: area.id }),
    ({ edits }) => edits,
  );
  if (!inserted) {
    void window.showWarningMessage(
      l10n.t('The section could not be placed. Check for an unclosed comment or code block.'),
    );
    return;
  }
  const { line, character } = inserted.cursor;
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection);
}

async function pickArea(missing: readonly AreaAnswer[]): Promise<AreaAnswer | undefined> {
  if (missing.length === 0) {
    void window.showInformationMessage(l10n.t('Every area already has a section.'));
    return undefined;
  }
  // Those that the letter may leave out come last.
  const ordered = [...missing.filter(({ wanted }) => wanted), ...missing.filter(({ wanted }) => !wanted)];
  const picked = await window.showQuickPick(
    ordered.map((area) => ({ label: area.name, detail: area.description, area })),
    { title: l10n.t('Insert Section'), placeHolder: l10n.t('Select an area') },
  );
  return picked?.area;
}
