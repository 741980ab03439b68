import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
} from 'vscode-languageserver-protocol/node';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { node, run } from '../../scripts/house/run.mjs';
import { version } from '../../server/package.json';
import { Folder, WRONG } from '../support/cli';
import { packages } from '../support/packages';

/** A letter checked, and the language server spoken to, by a command that has been installed. */
async function works(command: string, args: readonly string[]): Promise<void> {
  const folder = new Folder({ 'a.apa': WRONG });
  try {
    const told = await run(command, [...args, '--version'], { quiet: true });
    assert.deepEqual(told, { code: 0, output: `${version}\n` });
    const checked = await run(command, [...args, 'check', 'a.apa'], { quiet: true, cwd: folder.at });
    assert.equal(checked.code, 1, checked.output);
    assert.match(checked.output, /5 is not a grade of the scale/);
    await serves(command, [...args, 'lsp', '--stdio']);
  } finally {
    folder.remove();
  }
}

async function serves(command: string, args: readonly string[]): Promise<void> {
  const server = spawn(command, args, { stdio: 'pipe' });
  const ended = new Promise((resolve) => server.on('close', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  assert.deepEqual(serverInfo, { name: 'apa-letter', version });
  await connection.sendNotification('initialized', {});
  const uri = 'untitled:a';
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'apa-letter', version: 1, text: WRONG },
  });
  const { items } = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  assert.ok(items.some(({ code }) => code === 'grade/out-of-range'));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.equal(await ended, 0);
}

describe('the package of the server', function () {
  this.timeout(180_000);
  let prefix: Folder;
  before(() => (prefix = new Folder()));
  after(() => prefix.remove());

  it('installs into an empty place without a network, and works', async () => {
    const { tarball } = await packages();
    const npm = await run(
      'npm',
      [
        ...['install', '--global', '--prefix', prefix.at, '--offline', '--no-audit', '--no-fund'],
        ...['--cache', prefix.path('cache'), tarball],
      ],
      { quiet: true, shell: process.platform === 'win32' },
    );
    assert.equal(npm.code, 0, npm.output);
    await works(prefix.path('bin/apa-letter'), []);
  });

  it('holds the command, its bundles and schemas, and nothing else', () => {
    const installed = prefix.path('lib/node_modules/apa-letter');
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
      .filter((name) => path.extname(name) !== '' || name === 'LICENSE')
      .map((name) => name.replaceAll(path.sep, '/'));
    assert.deepEqual(files.sort(), [
      'LICENSE',
      'README.md',
      'bin/apa-letter.js',
      'dist/cli.js',
      'dist/pdf.js',
      'dist/server.js',
      'dist/word.js',
      'package.json',
      'schemas/config.schema.json',
      'schemas/framework.schema.json',
    ]);
    assert.ok(!existsSync(path.join(installed, 'node_modules')));
  });
});

describe('the command as one file', function () {
  this.timeout(180_000);

  it('works by itself, wherever it is put', async () => {
    const { single } = await packages();
    const folder = new Folder();
    try {
      const file = folder.path('apa-letter.cjs');
      copyFileSync(single, file);
      await works(process.execPath, [file]);
      const help = await node([file, 'lsp', '--help'], { quiet: true });
      assert.match(help.output, /language server/);
    } finally {
      folder.remove();
    }
  });
});
