import { commands, type Disposable } from 'vscode';
import { goToArea } from '../goToArea';
import type { LetterServer } from '../letterServer';

export function registerNextArea(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.nextArea', () => goToArea(server(), 'next'));
}
