import { commands, l10n, window, type Disposable, type Uri } from 'vscode';
import { COMPARE_WITH_LAST_YEARS } from '../../../server/src/protocol/pageRequests';
import { letterGiven } from '../letterGiven';
import { OPEN, type LetterPages } from '../pages/letterPages';
import type { Previews } from '../preview/previews';
import type { LetterServer } from '../server/letterServer';

export function registerCompareWithLastYears(
  server: () => Promise<LetterServer>,
  previews: Previews,
  pages: LetterPages,
): Disposable {
  return commands.registerCommand('apaLetter.compareWithLastYears', async (given: unknown) => {
    const letter = letterGiven(given, previews);
    if (letter) await compare(letter, await server(), pages);
  });
}

async function compare(letter: Uri, server: LetterServer, pages: LetterPages): Promise<void> {
  const uri = letter.toString();
  const answer = await server.ask(COMPARE_WITH_LAST_YEARS, { uri, openWith: OPEN });
  if (!answer) void window.showWarningMessage(l10n.t('The letters could not be compared.'));
  else if ('reason' in answer) void window.showWarningMessage(answer.reason);
  else {
    const name = letter.path.slice(letter.path.lastIndexOf('/') + 1);
    pages.show(`compare ${uri}`, l10n.t('{0} and last year’s', name), answer.page);
  }
}
