import { window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { registerRestartServer } from './commands/restartServer';
import { registerShowLog } from './commands/showLog';
import { onFirstLetter } from './firstLetter';
import type { LetterServer } from './letterServer';

export type CreateServer = (context: ExtensionContext, log: LogOutputChannel) => LetterServer;

export interface Entry {
  readonly activate: (context: ExtensionContext) => void;
  readonly deactivate: () => Promise<void>;
}

/**
 * What the editor calls, on the desktop and in a browser: the two differ in where the server runs. `load` is called when
 * there is a first letter: the language client is most of the bundle.
 */
export function entry(load: () => Promise<{ createServer: CreateServer }>): Entry {
  let server: Promise<LetterServer> | undefined;
  return {
    activate(context) {
      const log = window.createOutputChannel('APA Letter', { log: true });
      const theServer = () => (server ??= load().then(({ createServer }) => createServer(context, log)));
      context.subscriptions.push(
        log,
        registerRestartServer(theServer),
        registerShowLog(log),
        onFirstLetter(() => void theServer().then((letters) => letters.start())),
      );
    },
    async deactivate() {
      await (await server)?.stop();
    },
  };
}
