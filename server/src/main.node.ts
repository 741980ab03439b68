import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { printPdf } from './cli/export/chromium';
import { Server } from './lsp/server';
import { keepHeapSmall } from './lsp/smallHeap';
import { stdio } from './lsp/stdio';
import { byScheme } from './workspace/byScheme';
import { disk } from './workspace/disk';
import { editorFiles } from './workspace/editorFiles';
import type { Machine } from './workspace/machine';

keepHeapSmall();
/** The language server on the streams that the command line names: `--stdio` or `--node-ipc`. */
const connection = process.argv.includes('--stdio')
  ? createConnection(ProposedFeatures.all, ...stdio())
  : createConnection(ProposedFeatures.all);
// Only our own extension talks over Node's channel and can be asked for files that are not on disk.
const world = process.argv.includes('--node-ipc')
  ? byScheme(
      disk,
      editorFiles((method, params) => connection.sendRequest(method, params)),
    )
  : disk;
const machine: Machine = {
  word: async () => (await import('./workspace/word')).word,
  printPdf: (page, program) => printPdf(page, process.env, program),
};
// A fault that no handler has caught costs one answer; the letters that are open are not to pay for it (T30).
process.on('unhandledRejection', (error) => {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
});
new Server(connection, world, machine).connection.listen();
