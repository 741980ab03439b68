import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { Server } from './lsp/server';

/** The language server on the streams that the command line names: `--stdio` or `--node-ipc`. */
new Server(createConnection(ProposedFeatures.all)).connection.listen();
