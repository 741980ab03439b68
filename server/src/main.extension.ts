// First: what is loaded after this is kept compiled.
import './node/keepCompiled';
import { printPdf } from './node/chromium';
import { keepHeapSmall } from './node/smallHeap';
import { serve, type Port } from './main.browser';
import { byScheme } from './workspace/byScheme';
import { disk } from './node/disk';
import { editorFiles } from './lsp/editorFiles';

keepHeapSmall();

/**
 * The language server of the extension on the desktop, a process on Node's channel. What it does not have to itself is
 * in the script of the server for browsers: with all of it twice the extension would be too large.
 */
const port: Port = {
  postMessage: (message) => void process.send?.(message),
  onmessage: null,
  addEventListener: () => undefined,
};
// Node hands out all that has come at once, and the connection for browsers goes from one message to the next without
// a pause: an edit would come between what is known of a text and the answer that is made of it. A browser gives each
// message a turn of its own, and so do we.
process.on('message', (data) => setImmediate(() => port.onmessage?.({ data })));

const connection = serve(port, (one) => ({
  world: byScheme(
    disk,
    editorFiles((method, params) => one.sendRequest(method, params)),
  ),
  platform: {
    word: async () => (await import('./workspace/word')).word,
    pdf: async () => (await import('./workspace/pdf')).pdf,
    printPdf: (page, program) => printPdf(page, process.env, program),
  },
}));

connection.onExit(() => process.exit(0));
// The editor has gone without a word.
process.on('disconnect', () => setImmediate(() => process.exit(1)));
