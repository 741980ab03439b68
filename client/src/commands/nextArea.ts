import { commands, type Disposable } from 'vscode';
import { goToArea } from '../editing/goToArea';
import type { LetterServer } from '../server/letterServer';

export function registerNextArea(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.nextArea', () => goToArea(server(), 'next'));
}
