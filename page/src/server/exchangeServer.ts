import { LSPClient } from '@codemirror/lsp-client';
import type { OwnRequest } from '../../../server/src/protocol/letterRequests';
import { LETTER, type TextDocument } from '../desk/textDocument';
import { workerOf } from './blocks';
import { WorkerTransport } from './workerTransport';

/** How long a large print may take, in milliseconds. */
const PATIENCE = 300_000;

/**
 * A second server, with the script for Word documents or for PDFs already in its worker: the first one could load it by
 * an address alone, and the page's policy allows none. Made when it is first wanted, and kept.
 */
export class ExchangeServer {
  readonly #client: Promise<LSPClient>;
  /** Is called when the worker has failed. */
  readonly #failed: Promise<never>;

  constructor(library: 'word' | 'pdf') {
    const worker = workerOf(library, 'server');
    this.#failed = worker.then(
      (one) =>
        new Promise<never>((_, reject) => {
          one.onerror = () => reject(new Error('The worker has failed.'));
        }),
    );
    this.#failed.catch(() => undefined);
    this.#client = worker.then((one) =>
      new LSPClient({ timeout: PATIENCE }).connect(new WorkerTransport(one, () => undefined)),
    );
  }

  /** Asks a request of our own about a letter as it is now, or about none. */
  async ask<Params, Answer>(
    { method }: OwnRequest<Params, Answer>,
    params: Params,
    document?: TextDocument,
  ): Promise<Answer> {
    const client = await this.#client;
    const uri = document?.uri.toString();
    if (document && uri !== undefined)
      client.didOpen({
        uri,
        languageId: LETTER,
        version: document.version,
        doc: document.text,
        getView: () => null,
      });
    try {
      return await Promise.race([client.request<Params, Answer>(method, params), this.#failed]);
    } finally {
      if (uri !== undefined) client.didClose(uri);
    }
  }
}
