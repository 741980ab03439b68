import { window, type ExtensionContext } from 'vscode';
import { registerRestartServer } from './commands/restartServer';
import { registerShowLog } from './commands/showLog';
import { onFirstLetter } from './firstLetter';
import type { LetterServer } from './letterServer';

let server: Promise<LetterServer> | undefined;

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('APA Letter', { log: true });
  // Loaded on demand: the language client is most of this bundle.
  const theServer = () =>
    (server ??= import('./nodeServer').then(({ createServer }) => createServer(context, log)));

  context.subscriptions.push(
    log,
    registerRestartServer(theServer),
    registerShowLog(log),
    onFirstLetter(() => void theServer().then((letters) => letters.start())),
  );
}

export async function deactivate(): Promise<void> {
  await (await server)?.stop();
}
