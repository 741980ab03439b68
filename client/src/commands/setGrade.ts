import { commands, l10n, window, type Disposable, type TextEditor } from 'vscode';
import { LETTER_AREAS, SET_GRADE, type AreasAnswer } from '../../../server/src/protocol/letterRequests';
import { editLetter } from '../editing/editLetter';
import { activeLetter } from '../isLetter';
import { partsOf } from '../partsOf';
import type { LetterServer } from '../server/letterServer';

export function registerSetGrade(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.setGrade', async (given: unknown) => {
    const editor = activeLetter();
    if (editor) await setGrade(editor, await server(), readGiven(given));
  });
}

/** What a key or a link may give, so that the writer is not asked. */
interface Given {
  /** The id of an area. */
  readonly area?: string;
  readonly value?: number;
}

function readGiven(given: unknown): Given {
  const { area, value } = partsOf(given);
  return {
    ...(typeof area === 'string' ? { area } : {}),
    ...(typeof value === 'number' ? { value } : {}),
  };
}

/** Asks for the grade of the area that the cursor is in, and for the area where it is in none. */
async function setGrade(editor: TextEditor, server: LetterServer, given: Given): Promise<void> {
  const { document, selection } = editor;
  const textDocument = { uri: document.uri.toString() };
  const { line, character } = selection.active;
  const answer = await server.ask(LETTER_AREAS, { textDocument, position: { line, character } });
  if (!answer) return;
  const area = await pickArea(answer, given.area);
  if (!area) return;
  const value = given.value ?? (await pickGrade(answer, area));
  if (value === undefined) return;
  const done = await editLetter(
    editor,
    () => server.ask(SET_GRADE, { textDocument, area: area.id, value }),
    (answer) => ('reason' in answer ? [] : answer.edits),
  );
  if (!done) void window.showWarningMessage(l10n.t('The grade could not be set.'));
  else if ('reason' in done) void window.showWarningMessage(done.reason);
}

type Area = AreasAnswer['areas'][number];

async function pickArea({ areas, around }: AreasAnswer, given = around): Promise<Area | undefined> {
  const graded = areas.filter(({ graded, heading, row }) => graded && (heading ?? row));
  const here = graded.find(({ id }) => id === given);
  if (here) return here;
  if (graded.length === 0) {
    void window.showInformationMessage(l10n.t('The letter has no area sections and no table yet.'));
    return undefined;
  }
  const picked = await window.showQuickPick(
    graded.map((area) => ({ label: area.name, description: area.grade ?? l10n.t('no grade yet'), area })),
    { title: l10n.t('Set Grade'), placeHolder: l10n.t('Select an area') },
  );
  return picked?.area;
}

async function pickGrade({ grades }: AreasAnswer, area: Area): Promise<number | undefined> {
  const picked = await window.showQuickPick(
    grades.map(({ value, label, meaning }) => ({
      label: `${value} – ${label}`,
      ...(value === area.value ? { description: l10n.t('current') } : {}),
      detail: meaning,
      value,
    })),
    { title: area.name, placeHolder: l10n.t('Select a grade'), matchOnDetail: true },
  );
  return picked?.value;
}
