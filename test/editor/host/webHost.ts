import { workspace } from 'vscode';
import type { Host } from './host';

/** The workers that were started in this extension host, the server's among them. */
const workers: { readonly script: string; readonly worker: Worker }[] = [];

const scope = globalThis as unknown as { Worker: typeof Worker };
scope.Worker = class extends scope.Worker {
  constructor(script: string) {
    super(script);
    workers.push({ script, worker: this });
  }
};

/** The world outside an extension host in a worker: there are no files but those of the editor. */
export const webHost: Host = {
  killServer() {
    const server = workers.findLast(({ script }) => script.includes('dist/server.web.js'));
    if (!server) throw new Error(`No server among: ${workers.map(({ script }) => script).join(', ')}`);
    server.worker.terminate();
    server.worker.dispatchEvent(new Event('error'));
    return Promise.resolve();
  },
  write: async (file, text) => workspace.fs.writeFile(file, new TextEncoder().encode(text)),
  rename: async (from, to) => workspace.fs.rename(from, to),
  remove: async (file) => workspace.fs.delete(file),
  prints: false,
};
