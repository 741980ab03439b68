import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { printPdf } from './node/chromium';
import { start } from './lsp/start';
import { keepHeapSmall } from './node/smallHeap';
import { stdio } from './node/stdio';
import { byScheme } from './workspace/byScheme';
import { disk } from './node/disk';
import { editorFiles } from './lsp/editorFiles';
import type { Platform } from './workspace/platform';

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
const platform: Platform = {
  word: async () => (await import('./workspace/word')).word,
  pdf: async () => (await import('./workspace/pdf')).pdf,
  printPdf: (page, program) => printPdf(page, process.env, program),
};
// A fault that no handler has caught costs one answer; the letters that are open are not to pay for it (T30).
process.on('unhandledRejection', (error) => {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
});
start(connection, world, platform).connection.listen();
