import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './clientOptions';
import { answerForFiles } from './files';
import { LetterServer } from './letterServer';

/** The server in a worker of the page. */
export function createServer(context: ExtensionContext, log: LogOutputChannel): LetterServer {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  const begin = () => {
    const worker = new Worker(script);
    return Promise.resolve({ reader: new Reader(worker), writer: new BrowserMessageWriter(worker) });
  };
  return new LetterServer(() => {
    const client = new LanguageClient('apaLetter', 'APA Letter', begin, clientOptions(log));
    answerForFiles(client);
    return client;
  }, log);
}

/**
 * A worker whose script is not there, or that an error has thrown off its way, tells so by an event and is silent
 * ever after. To the client it is as if a process had ended, so that it is started again or given up.
 */
class Reader extends BrowserMessageReader {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super(worker);
    this.#worker = worker;
    worker.addEventListener('error', () => {
      worker.terminate();
      this.fireClose();
    });
  }

  /** The client does not end the worker itself when it stops. */
  override dispose(): void {
    super.dispose();
    this.#worker.terminate();
  }
}
