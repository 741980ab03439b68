import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { createConnection, ResponseError } from 'vscode-languageserver/node';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { start } from '../../server/src/lsp/start';
import { nowhere } from '../../server/src/workspace/world';
import { BARE, FULL, LspClient } from '../support/lspClient';

const TEXT = '## Being healthy\n\nGrade: 5\n';

describe('a handler with a fault', () => {
  it('answers as if there were nothing, and what went wrong is logged with the method (T30)', async () => {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const none = () => Promise.reject(new Error('no Word here'));
    const noWord = { word: none, pdf: none };
    const session = start(createConnection(up, down), nowhere, noWord);
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const logged: string[] = [];
    client.onNotification('window/logMessage', ({ message }: { message: string }) => {
      logged.push(message);
    });
    session.connection.listen();
    client.listen();
    const fails = (): never => {
      throw new Error('the fault');
    };
    session.onLetter({ method: 'test/about' }, 'empty', fails);
    session.onRequest({ method: 'test/anywhere' }, 'empty', fails);
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    const textDocument = { uri: 'untitled:a', languageId: 'apa-letter', version: 1, text: TEXT };
    await client.sendNotification('textDocument/didOpen', { textDocument });

    assert.equal(await client.sendRequest('test/about', { textDocument }), 'empty');
    assert.equal(await client.sendRequest('test/anywhere', {}), 'empty');
    assert.equal(logged.length, 2);
    assert.match(logged[0]!, /^test\/about: Error: the fault/);
    assert.match(logged[1]!, /^test\/anywhere: Error: the fault/);
    client.dispose();
    session.connection.dispose();
  });
});

describe('a fault that no handler has caught', () => {
  it('is logged, and the server goes on (T30)', async () => {
    // As soon as somebody would notice.
    const fault = `const timer = setInterval(() => {
      if (process.listenerCount('unhandledRejection') === 0) return;
      clearInterval(timer);
      void Promise.reject(new Error('the fault'));
    }, 5)`;
    process.env['NODE_OPTIONS'] = `--import "data:text/javascript,${encodeURIComponent(fault)}"`;
    const client = new LspClient();
    delete process.env['NODE_OPTIONS'];
    await client.initialize(BARE);
    await client.open('untitled:a', TEXT);
    assert.ok((await client.pushed('untitled:a', 1)).length > 0);
    while (client.logged.length === 0) await setTimeout(20);
    assert.match(client.logged.join(), /Error: the fault/);
    assert.notEqual(
      await client.ask('textDocument/documentSymbol', { textDocument: { uri: 'untitled:a' } }),
      null,
    );
    await client.kill();
  });
});

describe('what no client should send', () => {
  let client: LspClient;
  const folder = 'file:///tmp/nothing';
  before(async () => {
    client = new LspClient();
    client.connection.onRequest('workspace/diagnostic/refresh', () => new ResponseError(-32601, 'unknown'));
    await client.initialize(FULL, [{ uri: folder, name: 'nothing' }]);
  });
  after(() => client.kill());

  const files = (...uris: unknown[]): object => ({
    changes: uris.flatMap((uri) => [1, 2, 3].map((type) => ({ uri, type }))),
  });
  const document = (uri: unknown): object => ({
    textDocument: { uri, version: 1, text: TEXT, languageId: 'apa-letter' },
  });
  const cases: readonly (readonly [what: string, method: string, params: object])[] = [
    [
      'a new file with an escape that is none',
      'workspace/didChangeWatchedFiles',
      files(`${folder}/100%.apa`),
    ],
    ['files with odd names', 'workspace/didChangeWatchedFiles', files('file:////x', '%', ':', '', null, 7)],
    ['a document with an odd name', 'textDocument/didOpen', document('file:////x.apa')],
    ['the end of one', 'textDocument/didClose', document('file:////x.apa')],
    ['a document without a name', 'textDocument/didOpen', {}],
    ['a change of nothing', 'textDocument/didChange', document('file:///unknown.apa')],
    ['settings that are refused later', 'workspace/didChangeConfiguration', { settings: 7 }],
    ['no folders', 'workspace/didChangeWorkspaceFolders', { event: { added: null, removed: [null] } }],
    ['something else', 'window/unknown', {}],
  ];
  for (const [what, method, params] of cases)
    it(`does no harm: ${what} (T30)`, async () => {
      await client.connection.sendNotification(method, params);
      await client.open('untitled:a', TEXT);
      const asked = { textDocument: { uri: 'untitled:a' } };
      assert.ok(((await client.ask<unknown[]>('textDocument/documentSymbol', asked)) ?? []).length > 0);
      await client.close('untitled:a');
      assert.equal(client.process.exitCode, null, 'the server has ended');
    });

  it('is refused as a method that is not known', async () => {
    await assert.rejects(client.ask('textDocument/unknown', {}), { code: -32601 });
  });
});

describe('the end of the server', () => {
  it('comes when the editor that started it is gone (T27)', async function () {
    this.timeout(30_000);
    const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const client = new LspClient();
    await client.connection.sendRequest('initialize', {
      processId: editor.pid,
      rootUri: null,
      capabilities: {},
    });
    editor.kill('SIGKILL');
    await once(editor, 'exit');
    assert.equal(await client.exit, 1);
    client.connection.dispose();
  });

  it('comes with 0 after shutdown, however it is told (T28)', async () => {
    const [first, second] = [new LspClient(), new LspClient()];
    await Promise.all([first.initialize(BARE), second.initialize(BARE)]);
    await Promise.all([first.ask('shutdown', null), second.ask('shutdown', {})]);
    await first.connection.sendNotification('exit', {});
    second.process.stdin?.end();
    assert.deepEqual(await Promise.all([first.exit, second.exit]), [0, 0]);
    for (const client of [first, second]) client.connection.dispose();
  });

  it('comes without a word when nobody reads what it says (T27)', async () => {
    const client = new LspClient();
    let said = '';
    client.process.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    await client.initialize(BARE);
    client.process.stdout?.destroy();
    await client.open('untitled:a', TEXT);
    await setTimeout(300);
    client.process.stdin?.end();
    assert.equal(await client.exit, 1);
    assert.equal(said, '');
    client.connection.dispose();
  });
});
