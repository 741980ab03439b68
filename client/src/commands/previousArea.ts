import { commands, type Disposable } from 'vscode';
import { goToArea } from '../goToArea';
import type { LetterServer } from '../letterServer';

export function registerPreviousArea(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.previousArea', () => goToArea(server(), 'previous'));
}
