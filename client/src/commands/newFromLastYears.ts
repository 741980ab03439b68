import { commands, l10n, Uri, window, type Disposable } from 'vscode';
import { NEXT_LETTER } from '../../../server/src/protocol/letterRequests';
import { letterGiven } from '../letterGiven';
import { newFile } from '../newLetter/newLetterFile';
import { showNewLetter } from '../newLetter/showNewLetter';
import type { Previews } from '../preview/previews';
import type { LetterServer } from '../server/letterServer';

export function registerNewFromLastYears(
  server: () => Promise<LetterServer>,
  previews: Previews,
): Disposable {
  return commands.registerCommand('apaLetter.newFromLastYears', async (given: unknown) => {
    const letter = letterGiven(given, previews) ?? (await askLetter());
    if (letter) await newFromLastYears(letter, await server());
  });
}

async function newFromLastYears(letter: Uri, server: LetterServer): Promise<void> {
  const made = await server.ask(NEXT_LETTER, { uri: letter.toString() });
  if (!made) void window.showWarningMessage(l10n.t('The letter could not be created.'));
  else if ('reason' in made) void window.showWarningMessage(made.reason);
  else {
    // What was never saved lies nowhere.
    const beside = letter.scheme === 'untitled' ? undefined : Uri.joinPath(letter, '..');
    await showNewLetter(made, await newFile(beside).uri(made.council, made.year));
  }
}

async function askLetter(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    title: l10n.t('Last year’s letter'),
    openLabel: l10n.t('New Letter'),
    filters: { [l10n.t('Letters')]: ['apa', 'apa.md'] },
  });
  return picked?.[0];
}
