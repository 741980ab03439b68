import { commands, l10n, window, type Disposable } from 'vscode';
import { FRAMEWORKS, NEW_LETTER } from '../../../server/src/protocol/letterRequests';
import { askSubject, readGiven, type LetterSubject } from '../newLetter/askSubject';
import type { LetterServer } from '../server/letterServer';
import { newFile } from '../newLetter/newLetterFile';
import { showNewLetter } from '../newLetter/showNewLetter';

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
  await showNewLetter(made, await file.uri(subject.council, subject.year));
}
