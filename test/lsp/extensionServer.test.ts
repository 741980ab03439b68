import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { InitializeResult } from 'vscode-languageserver-protocol';
import { EXPORT_LETTER, type ExportAnswer } from '../../server/src/protocol/exchangeRequests';
import { PREVIEW, type PreviewAnswer } from '../../server/src/protocol/previewRequest';
import { built } from '../support/built';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
}

/** The server as the extension starts it on the desktop, with the editor's end of the channel. */
class Desktop {
  readonly process: ChildProcess = fork(built('dist/server.js'), ['--node-ipc']);
  readonly #answers = new Map<number, (result: unknown) => void>();
  #id = 0;

  constructor() {
    this.process.on('message', ({ id, result }: Answer) => this.#answers.get(id ?? -1)?.(result));
  }

  tell(method: string, params?: unknown): void {
    this.process.send({ jsonrpc: '2.0', method, ...(params === undefined ? {} : { params }) });
  }

  ask<Result>(method: string, params?: unknown): Promise<Result> {
    const id = ++this.#id;
    this.process.send({ jsonrpc: '2.0', id, method, ...(params === undefined ? {} : { params }) });
    return new Promise((resolve) => this.#answers.set(id, resolve as (result: unknown) => void));
  }

  async start(): Promise<InitializeResult> {
    const result = await this.ask<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    this.tell('initialized', {});
    return result;
  }
}

describe('the server of the extension on the desktop', () => {
  let desktop: Desktop;
  beforeEach(() => {
    desktop = new Desktop();
  });
  afterEach(() => desktop.process.kill('SIGKILL'));

  it('answers over the channel, makes Word documents, and ends when it is told to (T28)', async () => {
    assert.ok((await desktop.start()).capabilities.hoverProvider);
    const uri = 'untitled:a';
    desktop.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'apa-letter', version: 1, text: '## Being healthy\n\nGrade: 2\n' },
    });
    const exported = (form: string, more = {}) =>
      desktop.ask<ExportAnswer>(EXPORT_LETTER.method, { textDocument: { uri }, form, ...more });
    const docx = await exported('docx');
    assert.ok('bytes' in docx);
    assert.equal(Buffer.from(docx.bytes, 'base64').toString('latin1', 0, 2), 'PK');
    // It can start programs, unlike the server in a browser.
    assert.deepEqual(await exported('pdf', { browser: '/nowhere/browser' }), {
      problem: 'The browser /nowhere/browser does not exist.',
    });
    assert.equal(await desktop.ask('shutdown'), null);
    const ended = once(desktop.process, 'exit');
    desktop.tell('exit');
    assert.deepEqual(await ended, [0, null]);
  });

  it('makes no answer of a text and of what was known of the one before (T18, T26)', async () => {
    await desktop.start();
    const [uri, text] = ['untitled:a', '# Northmere\n\nWords.\n\n## Being healthy\n\nGrade: 9\n'];
    desktop.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'apa-letter', version: 1, text },
    });
    const textDocument = { uri };
    const place = /class="mark error" data-at="(\d+)" data-character="(\d+)"/;
    const answers: Promise<PreviewAnswer>[] = [];
    const start = { line: 2, character: 0 };
    // All at once, and with more or less between the question and the edit, so that it comes at every step of an answer.
    for (let between = 0; between < 40; between++) {
      answers.push(desktop.ask(PREVIEW.method, { textDocument }));
      for (let n = 0; n < between % 8; n++) void desktop.ask('textDocument/documentSymbol', { textDocument });
      desktop.tell('textDocument/didChange', {
        textDocument: { uri, version: between + 2 },
        contentChanges: [{ range: { start, end: start }, text: 'More. ' }],
      });
    }
    for (const { blocks, version } of await Promise.all(answers)) {
      const [, ...at] = place.exec(blocks.map(({ html }) => html).join('')) ?? [];
      assert.deepEqual(at, ['0', '7'], `version ${version}`);
    }
  });

  it('ends with the editor', async () => {
    await desktop.start();
    const ended = once(desktop.process, 'exit');
    desktop.process.disconnect();
    assert.deepEqual(await ended, [1, null]);
  });
});
