import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { Server } from './lsp/server';
import { byScheme } from './workspace/byScheme';
import { disk } from './workspace/disk';
import { editorFiles } from './workspace/editorFiles';

/** The language server on the streams that the command line names: `--stdio` or `--node-ipc`. */
const connection = createConnection(ProposedFeatures.all);
// Only our own extension talks over Node's channel and can be asked for files that are not on disk.
const world = process.argv.includes('--node-ipc')
  ? byScheme(
      disk,
      editorFiles((method, params) => connection.sendRequest(method, params)),
    )
  : disk;
new Server(connection, world).connection.listen();
