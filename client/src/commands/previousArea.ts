import { commands, type Disposable } from 'vscode';
import { goToArea } from '../editing/goToArea';
import type { LetterServer } from '../server/letterServer';

export function registerPreviousArea(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.previousArea', () => goToArea(server(), 'previous'));
}
