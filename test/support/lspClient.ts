import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  createProtocolConnection,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type ShowDocumentParams,
  type WorkspaceEdit,
  type WorkspaceFolder,
} from 'vscode-languageserver-protocol/node';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { built } from './built';

/** The server as it is built, with the client's end of its pipe. */
export class LspClient {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  /** What the client answers when it is asked for the settings `apaLetter`. */
  settings: unknown = null;
  /** How often the server has asked to be pulled anew. */
  refreshes = 0;
  /** What else the server has asked to be asked for anew: `inlayHint`, `codeLens`, `semanticTokens`. */
  readonly refreshed: string[] = [];
  /** The edits that the server has asked the client to make. They are not made. */
  readonly applied: WorkspaceEdit[] = [];
  readonly shown: ShowDocumentParams[] = [];
  initializeResult: InitializeResult | undefined;
  /** The exit code, once the process has ended. */
  readonly exit: Promise<number | null>;
  #waiting: (() => void)[] = [];

  constructor() {
    this.process = spawn(process.execPath, [built('server/dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const { stdin, stdout } = this.process;
    assert.ok(stdin && stdout);
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    for (const what of ['inlayHint', 'codeLens', 'semanticTokens'])
      this.connection.onRequest(`workspace/${what}/refresh`, () => {
        this.refreshed.push(what);
        return null;
      });
    this.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
      this.shown.push(params);
      return { success: true };
    });
    this.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      this.applied.push(edit);
      return { applied: true };
    });
    this.exit = new Promise((resolve) => this.process.on('exit', (code) => resolve(code)));
    this.connection.listen();
  }

  async initialize(
    capabilities: ClientCapabilities,
    workspaceFolders: readonly WorkspaceFolder[] | null = null,
    initializationOptions?: unknown,
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities,
      initializationOptions,
    });
    this.initializeResult = result;
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'apa-letter', version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(
    uri: string,
    version: number,
    contentChanges: readonly { range?: Range; text: string }[],
  ): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  ask<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  /** The findings pushed for this version of the document, waited for. */
  async pushed(uri: string, version: number | undefined): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.published.find((one) => one.uri === uri && one.version === version);
      if (found) return found.diagnostics;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** `shutdown`, `exit`, and the process's exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exit;
  }

  /** Ends the process as a client does that goes away: its input ends. What runs on is killed. */
  async kill(): Promise<void> {
    this.connection.dispose();
    this.process.stdin?.end();
    const last = setTimeout(() => this.process.kill('SIGKILL'), 5000);
    await this.exit;
    clearTimeout(last);
  }
}

/** The capabilities of VS Code, as far as they make a difference to the server. */
export const FULL: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    fileOperations: { willRename: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    configuration: true,
    workspaceFolders: true,
  },
  window: { showDocument: { support: true } },
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    synchronization: { dynamicRegistration: true, didSave: true },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      versionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      disabledSupport: true,
      isPreferredSupport: true,
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    documentLink: { tooltipSupport: true },
    foldingRange: { rangeLimit: 5000, lineFoldingOnly: true },
    rename: { prepareSupport: true },
    semanticTokens: {
      requests: { range: true, full: { delta: true } },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
};

/** The same with all that there is for suggestions. */
export const ABLE: ClientCapabilities = {
  ...FULL,
  textDocument: {
    ...FULL.textDocument,
    completion: {
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        preselectSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        insertTextModeSupport: { valueSet: [1, 2] },
        resolveSupport: { properties: ['documentation'] },
      },
    },
  },
};

/** A client that says nothing of itself. */
export const BARE: ClientCapabilities = {};
