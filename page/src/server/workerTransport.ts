import type { Transport } from '@codemirror/lsp-client';
import { LIST_FOLDER, READ_FILE } from '../../../server/src/protocol/fileRequests';

interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** Answers what the server asks of the page; undefined for what is not known here. */
type Answer = (method: string, params: unknown) => unknown;

/** The page opens no folder: there is nothing beside the letter. */
const NOTHING: ReadonlySet<string> = new Set([READ_FILE, LIST_FOLDER]);

/**
 * The way between the protocol's client, which speaks text, and a server in a worker, which speaks objects. What the
 * client does not know is seen to here: it would refuse all that the server asks of it, and it announces that findings
 * are pulled and what a snippet may hold as it does for any server.
 */
export class WorkerTransport implements Transport {
  readonly #handlers = new Set<(text: string) => void>();

  constructor(
    readonly worker: Worker,
    readonly answer: Answer,
  ) {
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.method !== undefined && data.id !== undefined) return void this.#answer(data);
      const text = JSON.stringify(data);
      for (const handler of this.#handlers) handler(text);
    };
  }

  send(text: string): void {
    this.worker.postMessage(JSON.parse(text));
  }

  subscribe(handler: (text: string) => void): void {
    this.#handlers.add(handler);
  }

  unsubscribe(handler: (text: string) => void): void {
    this.#handlers.delete(handler);
  }

  async #answer({ id, method = '', params }: Message): Promise<void> {
    const result = NOTHING.has(method) ? null : await this.answer(method, params);
    const error = { code: -32601, message: `${method} is not known here.` };
    this.worker.postMessage({ jsonrpc: '2.0', id, ...(result === undefined ? { error } : { result }) });
  }
}
