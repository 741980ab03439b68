import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { SCRIPT, type ScriptParams } from '../../../server/src/protocol/exchangeRequests';
import { clientOptions } from './clientOptions';
import { answerForFiles } from './files';
import { ClientServer } from './clientServer';
import type { LetterServer } from './letterServer';

/** The server in a worker of the page. */
export function createServer(context: ExtensionContext, log: LogOutputChannel): LetterServer {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  return new ClientServer(() => {
    const begin = (): Promise<MessageTransports> => Promise.resolve(transports(script, log));
    const client = new LanguageClient('apaLetter', 'APA Letter', begin, clientOptions(log));
    answerForFiles(client);
    client.onRequest(SCRIPT, ({ name }: ScriptParams) =>
      Uri.joinPath(context.extensionUri, `dist/${name}.js`).toString(true),
    );
    return client;
  }, log);
}

/**
 * A worker whose script is not there, or that an error has thrown off its way, tells so by an event and is silent
 * ever after. To the client it is as if a process had ended, so that it is started again or given up. The event goes
 * no further: as an error of the connection it would stop the client while that is starting the server again.
 */
function transports(script: string, log: LogOutputChannel): MessageTransports {
  const worker = new Worker(script);
  worker.addEventListener('error', (event) => {
    event.stopImmediatePropagation();
    log.error(`The server has failed: ${'message' in event ? String(event.message) : 'no reason is known'}`);
    worker.terminate();
    reader.close();
  });
  const reader = new Reader(worker);
  return { reader, writer: new BrowserMessageWriter(worker) };
}

class Reader extends BrowserMessageReader {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super(worker);
    this.#worker = worker;
  }

  close(): void {
    this.fireClose();
  }

  /** The client does not end the worker itself when it stops. */
  override dispose(): void {
    super.dispose();
    this.#worker.terminate();
  }
}
