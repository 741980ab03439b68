import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { Server } from './lsp/server';
import { editorFiles } from './workspace/editorFiles';

/** The language server in a worker of the editor's page. It has no disk: every file comes from the editor. */
const connection = createConnection(
  new BrowserMessageReader(globalThis),
  new BrowserMessageWriter(globalThis),
);
const world = editorFiles((method, params) => connection.sendRequest(method, params));
new Server(connection, world).connection.listen();
