import { LSPClient } from '@codemirror/lsp-client';
import { fromBase64 } from '../../../server/src/protocol/base64';
import {
  EXPORT_LETTER,
  IMPORT_LETTER,
  type ExportParams,
  type ImportParams,
} from '../../../server/src/protocol/exchangeRequests';
import { PREVIEW } from '../../../server/src/protocol/previewRequest';
import { CHECK_DOCUMENT, REVIEW_DOCUMENT } from '../../../server/src/protocol/documentRequests';
import type { OwnRequest } from '../../../server/src/protocol/letterRequests';
import { CHOOSE_EDIT } from '../../../client/src/editChoices';
import type { LetterServer } from '../../../client/src/server/letterServer';
import { desk } from '../desk/desk';
import { happenings } from '../desk/happenings';
import { withProgress } from '../shell/progress';
import { l10n } from '../vscode/l10n';
import { workerOf } from './blocks';
import { capabilities } from './capabilities';
import { ExchangeServer } from './exchangeServer';
import { safeHtml } from './safeHtml';
import { WorkerTransport } from './workerTransport';

/** As often as VS Code starts a server again within so many milliseconds, before it gives it up. */
const TRIES = 4;
const WITHIN = 180_000;

/** What a long letter and a slow machine may take, in milliseconds. */
const PATIENCE = 60_000;

/** The pause after a key that the preview waits for, and how long it waits for one, in milliseconds. */
const PREVIEW_PAUSE = 180;
const PREVIEW_LIMIT = 5000;

let lastKey = 0;
happenings.changed.event(() => (lastKey = performance.now()));

interface Log {
  warn(message: string): void;
  error(message: string): void;
}

interface Host {
  readonly log: Log;
  /** A change of a letter that the server asks for. */
  readonly applyEdit: (edit: unknown) => boolean;
  /** The server is given up. */
  readonly lost: () => void;
}

/** The language server in a worker of the page, spoken to by CodeMirror's client. */
export class PageServer implements LetterServer {
  readonly client: LSPClient;
  readonly #host: Host;
  readonly #heard = new Map<string, (params: unknown) => void>();
  readonly #runningListeners: (() => void)[] = [];
  readonly #exchange = new Map<'word' | 'pdf', ExchangeServer>();
  #worker: Worker | undefined;
  #losses: number[] = [];

  constructor(host: Host) {
    this.#host = host;
    this.client = new LSPClient({
      timeout: PATIENCE,
      initializationOptions: { choosesEdits: CHOOSE_EDIT },
      sanitizeHTML: safeHtml,
      unhandledNotification: (_, method, params) => this.#heard.get(method)?.(params),
      notificationHandlers: {
        'window/logMessage': (_, { message }: { message: string }) => {
          host.log.warn(message);
          return true;
        },
      },
      extensions: [{ clientCapabilities: capabilities }],
    });
  }

  /** `worker` is one that runs the server already. */
  connect(worker: Worker): void {
    this.#worker = worker;
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#host.log.error(`The server has failed: ${event.message || 'no reason is known'}`);
      if (worker === this.#worker) this.#fell();
    });
    const answer = (method: string, params: unknown): unknown =>
      method === 'workspace/applyEdit'
        ? { applied: this.#host.applyEdit((params as { edit: unknown }).edit) }
        : undefined;
    this.client.connect(new WorkerTransport(worker, answer));
    void this.client.initializing.then(() => {
      if (worker === this.#worker) for (const listener of this.#runningListeners) listener();
    });
  }

  async start(): Promise<void> {
    if (!this.#worker) this.connect(await workerOf('server'));
  }

  async ask<Params, Answer>(request: OwnRequest<Params, Answer>, params: Params): Promise<Answer | null> {
    try {
      if (request.method === PREVIEW.method) await pauseInTyping();
      const library = libraryFor(request.method, params);
      if (library) return await this.#askExchange(library, request, params);
      return await this.request<Answer | null>(request.method, params);
    } catch (error) {
      this.#host.log.warn(`${request.method}: ${reasonOf(error)}`);
      return null;
    }
  }

  /** Any request of the protocol, about the text as it is now. */
  async request<Answer>(method: string, params: unknown): Promise<Answer> {
    await this.start();
    this.client.sync();
    return this.client.request<unknown, Answer>(method, params);
  }

  hear(method: string, listener: (params: unknown) => void): void {
    this.#heard.set(method, listener);
  }

  onRunning(listener: () => void): void {
    this.#runningListeners.push(listener);
    if (this.client.serverCapabilities) listener();
  }

  async restart(): Promise<void> {
    await this.stop();
    this.#losses = [];
    await this.start();
  }

  stop(): Promise<void> {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.client.disconnect();
    return Promise.resolve();
  }

  /** A worker that an error has thrown off its way is silent ever after: there is a new one, until that is too often. */
  #fell(): void {
    const now = performance.now();
    this.#losses = [...this.#losses.filter((then) => now - then < WITHIN), now];
    void this.stop().then(() => (this.#losses.length > TRIES ? this.#host.lost() : this.start()));
  }

  async #askExchange<Params, Answer>(
    library: 'word' | 'pdf',
    request: OwnRequest<Params, Answer>,
    params: Params,
  ): Promise<Answer> {
    const words = READING.has(request.method)
      ? l10n.t('Reading the document…')
      : l10n.t('Creating the Word document…');
    const document = desk.editor?.document;
    return withProgress(words, async () => {
      const server = this.#exchange.get(library) ?? new ExchangeServer(library);
      this.#exchange.set(library, server);
      try {
        return await server.ask(request, params, document);
      } catch (error) {
        this.#exchange.delete(library);
        throw error;
      }
    });
  }
}

/**
 * The preview is drawn in this very page: it waits until the writer pauses, so that no key waits for it. If
 * the writer does not pause, it is drawn all the same after a while.
 */
async function pauseInTyping(): Promise<void> {
  const begin = performance.now();
  for (;;) {
    const now = performance.now();
    const left = Math.min(lastKey + PREVIEW_PAUSE, begin + PREVIEW_LIMIT) - now;
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}

/** The requests that bring the bytes of a document along. */
const READING: ReadonlySet<string> = new Set([
  IMPORT_LETTER.method,
  CHECK_DOCUMENT.method,
  REVIEW_DOCUMENT.method,
]);

/** Which of the large libraries a request needs. */
function libraryFor(method: string, params: unknown): 'word' | 'pdf' | undefined {
  if (method === EXPORT_LETTER.method) return (params as ExportParams).form === 'docx' ? 'word' : undefined;
  if (!READING.has(method)) return undefined;
  const begin = String.fromCharCode(...fromBase64((params as ImportParams).bytes.slice(0, 1400)));
  if (begin.startsWith('PK')) return 'word';
  return begin.includes('%PDF-') ? 'pdf' : undefined;
}

function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
