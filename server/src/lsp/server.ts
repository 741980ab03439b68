import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  type CancellationToken,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { version } from '../version';
import { Analyses, type Analysis } from '../workspace/analysis';
import { letterDocuments, type LetterDocument } from '../workspace/letterDocument';
import { Configurations, isConfigurationFile } from '../workspace/configuration';
import type { Platform } from '../workspace/platform';
import type { World } from '../workspace/world';
import { readClientCapabilities, type ClientCapabilities } from './clientCapabilities';
import { Letters } from './letters';
import { requests } from './requests';
import { EditorSettings } from './settings';
import { warmUp } from './warmUp';

/** What a request's handler is given. */
export interface RequestContext {
  readonly document: LetterDocument;
  readonly analysis: Analysis;
  readonly clientCapabilities: ClientCapabilities;
}

/** What a command does with its arguments, which come from outside. */
export type Command = (server: Server, args: readonly unknown[]) => Promise<void>;

/** A thing the server answers or does. Its capabilities are declared because it is registered (T40). */
export interface Registration {
  capabilities(clientCapabilities: ClientCapabilities): Partial<ServerCapabilities>;
  /** The commands that it carries out, by name. */
  commands?(clientCapabilities: ClientCapabilities): readonly (readonly [name: string, command: Command])[];
  register(server: Server): void;
}

/** The server on one connection: the documents, what is known of them, and one guard around every handler. */
export class Server {
  readonly documents = new TextDocuments(letterDocuments);
  readonly analyses = new Analyses();
  readonly configurations: Configurations;
  /** Set by `initialize`, before which nothing is asked. */
  clientCapabilities: ClientCapabilities = readClientCapabilities({
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  readonly letters: Letters;
  readonly #initializedListeners: (() => void)[] = [];
  readonly #configurationListeners: (() => void)[] = [];
  readonly #staleListeners: (() => void)[] = [];
  #shutDown = false;

  constructor(
    readonly connection: Connection,
    readonly world: World,
    readonly platform: Platform,
  ) {
    const settings = new EditorSettings(this);
    this.configurations = new Configurations(world, (uri) => settings.for(uri));
    this.letters = new Letters(this);
    connection.onInitialize((params) => {
      this.clientCapabilities = readClientCapabilities(params);
      settings.start(params);
      this.letters.start(params);
      for (const request of requests) request.register(this);
      connection.onExecuteCommand(
        this.anywhere('workspace/executeCommand', null, async ({ command, arguments: args = [] }) => {
          await this.#commands().get(command)?.(this, args);
          return null;
        }),
      );
      return this.#initializeResult();
    });
    connection.onInitialized(() => {
      for (const listener of this.#initializedListeners) listener();
    });
    connection.onShutdown(() => {
      this.#shutDown = true;
    });
    warmUp(this);
    this.documents.listen(connection);
  }

  /** Settings or frameworks have changed: what depends on them is worked out anew (T32). */
  configurationChanged(): void {
    this.configurations.forget();
    for (const listener of this.#configurationListeners) listener();
    this.findingsStale();
  }

  /** Open letters may have other findings than before, though their text is the same. */
  findingsStale(): void {
    for (const listener of this.#staleListeners) listener();
  }

  /** The client is ready to be asked. The connection itself would keep the last listener only. */
  onInitialized(listener: () => void): void {
    this.#initializedListeners.push(listener);
  }

  onFindingsStale(listener: () => void): void {
    this.#staleListeners.push(listener);
  }

  onConfigurationChanged(listener: () => void): void {
    this.#configurationListeners.push(listener);
  }

  /** Has the client ask anew when settings have changed, if it can (T32). */
  refreshWith(able: boolean, refresh: () => Promise<void>): void {
    // A client that is about to end answers no more.
    if (able) this.onConfigurationChanged(() => void refresh().catch(() => undefined));
  }

  /** What is known of an open document as it is now. */
  async analysisOf(document: LetterDocument): Promise<Analysis> {
    const place = this.letters.placeOf(document.uri);
    const configuration = await this.configurations.for(place);
    return this.analyses.of(document, configuration, (letter) => this.letters.neighboursOf(place, letter));
  }

  /**
   * Wraps a handler of a request about one document: a document that is not open answers `empty`, so does an
   * exception, which is logged with the method's name (T30); a cancelled request says so (T24); after `shutdown`
   * nothing is answered (T28). A settings or framework file is no letter: `ofSettings` answers for it.
   */
  about<Params extends { textDocument: { uri: string } }, Result>(
    method: string,
    empty: Result,
    handler: (params: Params, asked: RequestContext) => Result | Promise<Result>,
    ofSettings: (params: Params, document: LetterDocument) => Result | Promise<Result> = () => empty,
  ): (params: Params, token: CancellationToken) => Promise<Result> {
    return async (params, token) => {
      if (this.#shutDown)
        throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
      const document = this.documents.get(params.textDocument.uri);
      if (!document) return empty;
      return this.guard(method, empty, async () => {
        if (isConfigurationFile(document.uri)) return ofSettings(params, document);
        const analysis = await this.analysisOf(document);
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
        return handler(params, { document, analysis, clientCapabilities: this.clientCapabilities });
      });
    };
  }

  /** The same for a request that is about no document, or about many. */
  anywhere<Params, Result>(
    method: string,
    empty: Result,
    handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Result> {
    return async (params, token) => {
      if (this.#shutDown)
        throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
      return this.guard(method, empty, () => handler(params, token));
    };
  }

  /** Runs what must not end the server. What is answered to the client on purpose passes through. */
  async guard<Result>(
    method: string,
    empty: Result,
    action: () => Result | Promise<Result>,
  ): Promise<Result> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.connection.console.error(
        `${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return empty;
    }
  }

  #commands(): ReadonlyMap<string, Command> {
    return new Map(requests.flatMap((request) => request.commands?.(this.clientCapabilities) ?? []));
  }

  #initializeResult(): InitializeResult {
    const capabilities: ServerCapabilities = {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    };
    for (const request of requests)
      Object.assign(capabilities, request.capabilities(this.clientCapabilities));
    const commands = [...this.#commands().keys()];
    if (commands.length > 0) capabilities.executeCommandProvider = { commands };
    return { capabilities, serverInfo: { name: 'apa-letter', version } };
  }
}
