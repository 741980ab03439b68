import { commands, type Disposable } from 'vscode';
import type { LetterServer } from '../server/letterServer';

export function registerRestartServer(server: () => Promise<LetterServer>): Disposable {
  return commands.registerCommand('apaLetter.restartServer', async () => (await server()).restart());
}
