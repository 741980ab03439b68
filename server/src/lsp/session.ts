import {
  ErrorCodes,
  LSPErrorCodes,
  RequestType,
  ResponseError,
  type CancellationToken,
  type Connection,
  type TextDocuments,
} from 'vscode-languageserver';
import type { LetterParams, OwnRequest } from '../protocol/letterRequests';
import type { Analysis } from '../workspace/analysis';
import { isConfigurationFile } from '../workspace/configuration';
import type { Guard } from '../workspace/guard';
import type { LetterDocument } from '../workspace/letterDocument';
import type { LetterStore } from '../workspace/letterStore';
import type { Platform } from '../workspace/platform';
import { Signal } from '../workspace/signal';
import { readClientCapabilities, type ClientCapabilities } from './clientCapabilities';

/** What a request's handler is given. The analysis is true until the handler waits for something. */
export interface RequestContext {
  readonly document: LetterDocument;
  readonly analysis: Analysis;
  readonly clientCapabilities: ClientCapabilities;
}

/** A request by its name, the protocol's or our own, with the types of what goes in and comes out. */
export type Asking<Params, Result> = RequestType<Params, Result, unknown> | OwnRequest<Params, Result>;

/** Answers a request about one letter. */
export type LetterHandler<Params, Result> = (
  params: Params,
  context: RequestContext,
) => Result | Promise<Result>;

/** Answers one about a settings or framework file, which is no letter. */
type SettingsHandler<Params, Result> = (params: Params, document: LetterDocument) => Result | Promise<Result>;

/** One connection: what its client can do, the letters, and one guard around every handler. */
export class Session {
  /** Set by `initialize`; no request comes before it. */
  clientCapabilities: ClientCapabilities = readClientCapabilities({
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  /** The client is ready to be asked. The connection itself would keep the last listener only. */
  readonly initialized = new Signal();
  #shutDown = false;

  constructor(
    readonly connection: Connection,
    readonly documents: TextDocuments<LetterDocument>,
    readonly store: LetterStore,
    readonly platform: Platform,
    readonly guard: Guard,
  ) {
    connection.onInitialized(() => this.initialized.emit());
    connection.onShutdown(() => {
      this.#shutDown = true;
    });
  }

  /** Has the client ask again when settings have changed, if it can (T32). */
  refreshWith(able: boolean, refresh: () => Promise<void>): void {
    // A client that is about to end answers no more.
    if (able) this.store.reloaded.listen(() => void refresh().catch(() => undefined));
  }

  /**
   * Answers a request about one document: a document that is not open answers `empty`, so does an exception, which is
   * logged with the method's name (T30); a cancelled request says so (T24); after `shutdown` nothing is answered (T28).
   */
  onLetter<Params extends LetterParams, Result>(
    request: Asking<Params, Result>,
    empty: Result,
    handler: LetterHandler<Params, Result>,
    ofSettings?: SettingsHandler<Params, Result>,
  ): void {
    this.#onDocument(
      request,
      empty,
      async (params, document, token) => handler(params, await this.#contextOf(document, token)),
      ofSettings,
    );
  }

  /**
   * The same for one that has to wait for something first. The handler is given what was waited for, and the letter as
   * it is then: it may have been written in.
   */
  onLetterAfter<Params extends LetterParams, Waited, Result>(
    request: Asking<Params, Result>,
    empty: Result,
    wait: (params: Params, context: RequestContext) => Promise<Waited>,
    handler: (params: Params, context: RequestContext, waited: Waited) => Result,
    ofSettings?: SettingsHandler<Params, Result>,
  ): void {
    this.#onDocument(
      request,
      empty,
      async (params, before, token) => {
        const waited = await wait(params, await this.#contextOf(before, token));
        const document = this.documents.get(before.uri);
        return document ? handler(params, await this.#contextOf(document, token), waited) : empty;
      },
      ofSettings,
    );
  }

  /** The same for a request that is about no document, or about many. */
  onRequest<Params, Result>(
    request: Asking<Params, Result>,
    empty: Result,
    handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): void {
    const { method } = request;
    this.connection.onRequest(new RequestType<Params, unknown, void>(method), (params, token) => {
      if (this.#shutDown)
        throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
      return this.guard(method, empty, () => handler(params, token));
    });
  }

  #onDocument<Params extends LetterParams, Result>(
    request: Asking<Params, Result>,
    empty: Result,
    handler: (params: Params, document: LetterDocument, token: CancellationToken) => Promise<Result>,
    ofSettings: SettingsHandler<Params, Result> = () => empty,
  ): void {
    this.onRequest(request, empty, (params, token) => {
      const document = this.documents.get(params.textDocument.uri);
      if (!document) return empty;
      if (isConfigurationFile(document.uri)) return ofSettings(params, document);
      return handler(params, document, token);
    });
  }

  async #contextOf(document: LetterDocument, token: CancellationToken): Promise<RequestContext> {
    const analysis = await this.store.analysisOf(document);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    return { document, analysis, clientCapabilities: this.clientCapabilities };
  }
}
