import { commands, l10n, window, type Disposable } from 'vscode';
import { partsOf } from './partsOf';

/** The server's command that applies an edit. */
export const APPLY_EDIT = 'apa-letter.applyEdit';

/** What the server calls where it has several edits for one entry of a menu. No command of the writer's. */
export const CHOOSE_EDIT = 'apaLetter.chooseEdit';

interface Choice {
  readonly label: string;
  readonly edit: unknown;
}

export function registerEditChoices(): Disposable {
  return commands.registerCommand(CHOOSE_EDIT, async (given: unknown) => {
    const picked = await window.showQuickPick(readChoices(given), { placeHolder: l10n.t('Choose where') });
    if (picked) await commands.executeCommand(APPLY_EDIT, picked.edit);
  });
}

function readChoices(given: unknown): Choice[] {
  const all: readonly unknown[] = Array.isArray(given) ? given : [];
  return all.flatMap((one) => {
    const { title, edit } = partsOf(one);
    return typeof title === 'string' && edit !== undefined ? [{ label: title, edit }] : [];
  });
}
