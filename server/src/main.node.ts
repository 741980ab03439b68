import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { Server } from './lsp/server';
import { disk } from './workspace/disk';

/** The language server on the streams that the command line names: `--stdio` or `--node-ipc`. */
new Server(createConnection(ProposedFeatures.all), disk).connection.listen();
