import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions';
import { answerForFiles } from './files';
import { ClientServer } from './clientServer';
import type { LetterServer } from './letterServer';

/** The server as a process of its own, with Node's channel between the two. */
export function createServer(context: ExtensionContext, log: LogOutputChannel): LetterServer {
  const module = context.asAbsolutePath('dist/server.js');
  const compiled = Uri.joinPath(context.globalStorageUri, 'compiled').fsPath;
  return new ClientServer(() => {
    const client = new LanguageClient(
      'apaLetter',
      'APA Letter',
      { module, transport: TransportKind.ipc, args: [`--compiled=${compiled}`] },
      clientOptions(log),
    );
    answerForFiles(client);
    return client;
  }, log);
}
