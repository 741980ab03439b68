import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { answerForMarkdown } from './markdownClient.mjs';

/** An editor with one document, on one server; it can do what VS Code can, as far as that counts here. */
export class Client {
  /**
   * @param {import('./servers.mjs').Server} server
   * @param {boolean} [watched] can be asked for its heap
   */
  constructor(server, lines, patience, watched = false) {
    this.server = server;
    this.patience = patience;
    this.lines = server.text(lines).split('\n');
    this.version = 0;
    this.folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
    writeFileSync(path.join(this.folder, server.fileName), this.text);
    this.uri = pathToFileURL(path.join(this.folder, server.fileName)).href;
    const heap = ['--expose-gc', '--import', new URL('heap.mjs', import.meta.url).href];
    this.process = spawn(process.execPath, [...(watched ? heap : []), server.script, ...server.args], {
      stdio: ['pipe', 'pipe', 'pipe', ...(watched ? ['ipc'] : [])],
    });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.#answer();
    this.connection.listen();
  }

  get text() {
    return this.lines.join('\n');
  }

  #answer() {
    const { connection, server, folder } = this;
    const settings = server.settings ?? {};
    this.waiting = [];
    this.refreshing = [];
    connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(({ section }) => section?.split('.').reduce((value, key) => value?.[key], settings) ?? null),
    );
    connection.onRequest('workspace/diagnostic/refresh', () => {
      for (const wake of this.refreshing.splice(0)) wake();
      return null;
    });
    connection.onRequest(() => null);
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }) => {
      if (uri !== this.uri || (version !== undefined && version < this.version)) return;
      for (const wake of this.waiting.splice(0)) wake();
    });
    if (server.parsesMarkdown) answerForMarkdown(connection, folder, () => this.text);
  }

  /** Gives up a server that takes too long. */
  async within(answer) {
    const stop = new AbortController();
    const late = sleep(this.patience, undefined, { signal: stop.signal }).then(() => {
      throw new Error('no answer');
    });
    late.catch(() => undefined);
    try {
      return await Promise.race([answer, late]);
    } finally {
      stop.abort();
    }
  }

  async start() {
    const uri = pathToFileURL(this.folder).href;
    const { capabilities } = await this.ask('initialize', {
      ...{ processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'bench' }] },
      initializationOptions: this.server.initializationOptions,
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
        textDocument: {
          diagnostic: {},
          publishDiagnostics: { versionSupport: true },
          hover: { contentFormat: ['markdown'] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        },
      },
    });
    this.pulls = capabilities.diagnosticProvider !== undefined;
    await this.connection.sendNotification('initialized', {});
    if (this.server.settings)
      await this.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: this.server.settings,
      });
  }

  ask(method, params) {
    return this.within(this.connection.sendRequest(method, params));
  }

  /** Sends something and waits until the findings of the text are there. */
  async diagnosed(send) {
    const published = new Promise((wake) => this.waiting.push(() => wake(undefined)));
    await send();
    if (this.pulls) await this.#pull();
    else await this.within(published);
  }

  /** Waits until a server that has sent the first findings of a long document has sent the rest. */
  async rest() {
    await this.within(new Promise((wake) => this.refreshing.push(() => wake(undefined))));
    await this.#pull();
  }

  async #pull() {
    const { uri, resultId: previousResultId } = this;
    const report = await this.ask('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    this.resultId = report.resultId ?? previousResultId;
  }

  open() {
    const { uri, text, server } = this;
    this.version = 1;
    const textDocument = { uri, languageId: server.languageId, version: 1, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** So many places in the document, spread evenly over it. */
  places(count) {
    const all = this.lines.flatMap((line, index) => (this.server.typeIn.test(line) ? [index] : []));
    return Array.from({ length: count }, (_, n) => all[Math.floor(((n + 0.5) * all.length) / count)]);
  }

  /** Types one letter before the full stop of a line. */
  type(line) {
    const text = this.lines[line];
    const character = text.lastIndexOf('.');
    this.lines[line] = `${text.slice(0, character)}e${text.slice(character)}`;
    const at = { line, character };
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: ++this.version },
      contentChanges: [{ range: { start: at, end: at }, text: 'e' }],
    });
  }

  /** Memory of the process in MiB; nothing where the system does not tell. */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  /** Seconds that the process has had of the processors, however busy they are; nothing where that is not told. */
  cpu() {
    try {
      const stat = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8');
      const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14);
      return (Number(user) + Number(system)) / 100;
    } catch {
      return undefined;
    }
  }

  /** What is in use of the heap after a collection, in MiB. */
  async heap() {
    const told = once(this.process, 'message');
    this.process.send('heap');
    const [{ heapUsed }] = await told;
    return heapUsed / 2 ** 20;
  }

  async stop() {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
