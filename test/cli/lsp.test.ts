import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { built } from '../support/built';
import { inFolder } from '../support/cli';

const LAUNCHER = path.resolve('server/bin/apa-letter.js');

/** The server says hello and goodbye over this connection. */
async function talks(connection: ProtocolConnection): Promise<void> {
  connection.listen();
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  assert.equal(result.serverInfo?.name, 'apa-letter');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
}

describe('apa-letter lsp', () => {
  before(() => ['server/dist/cli.js', 'server/dist/server.js'].forEach(built));

  for (const args of [['--stdio'], [], ['--stdio', `--clientProcessId=${process.pid}`]])
    it(`runs the server: ${['lsp', ...args].join(' ').replace(/\d+/, 'N')}`, async () => {
      const child = spawn(process.execPath, [LAUNCHER, 'lsp', ...args], { stdio: 'pipe' });
      await talks(
        createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
      );
      const [code] = (await once(child, 'exit')) as [number];
      assert.equal(code, 0);
    });

  it('runs the server: lsp --node-ipc', async () => {
    const child = fork(LAUNCHER, ['lsp', '--node-ipc'], { silent: true });
    await talks(createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)));
    const [code] = (await once(child, 'exit')) as [number];
    assert.equal(code, 0);
  });

  it('says so when the server is not built', () =>
    inFolder({ 'bin/x': '', 'dist/x': '' }, async (folder) => {
      copyFileSync(built('server/dist/cli.js'), folder.path('dist/cli.js'));
      const child = spawn(process.execPath, [folder.path('dist/cli.js'), 'lsp', '--stdio'], {
        stdio: 'pipe',
      });
      let told = '';
      child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
      const [code] = (await once(child, 'close')) as [number];
      assert.match(told, /^The language server has not been built yet\..*\n$/);
      assert.equal(code, 2);
    }));
});
