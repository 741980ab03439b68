import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
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
import { unzip } from '../support/zip';

/** A letter checked, and the language server spoken to, by a command that has been installed. */
async function works(command: string, args: readonly string[]): Promise<void> {
  const folder = new Folder({ 'a.apa': WRONG });
  try {
    const told = await run(command, [...args, '--version'], { quiet: true });
    assert.deepEqual(told, { code: 0, output: `${version}\n` });
    const checked = await run(command, [...args, 'check', 'a.apa'], { quiet: true, cwd: folder.at });
    assert.equal(checked.code, 1, checked.output);
    assert.match(checked.output, /5 is not a grade on the scale/);
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
      'ThirdPartyNotices.txt',
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

describe('the third-party notices', () => {
  it('are in every package, with the text of each licence', async () => {
    const { vsix, tarball, single } = await packages();
    const files = unzip(readFileSync(vsix));
    const entry = gunzipSync(readFileSync(tarball)).toString('latin1');
    for (const notices of [
      files.get('extension/ThirdPartyNotices.txt')!.toString(),
      entry.slice(entry.indexOf('Third-party notices')),
      readFileSync(single, 'utf8').slice(-150_000),
    ])
      for (const words of [
        /^mammoth [\d.]+ \(BSD-2-Clause\)$/m,
        /^yaml [\d.]+ \(ISC\)$/m,
        /Apache License/,
        /WITHOUT WARRANTY OF ANY KIND/,
      ])
        assert.match(notices, words);
  });
});

describe('the packages of a publisher', function () {
  this.timeout(180_000);

  it('say who publishes them and where, and no packer warns of anything', async () => {
    const folder = new Folder();
    const address = 'https://github.com/example/letters';
    folder.write(
      'identity.json',
      JSON.stringify({
        ...{ publisher: 'example', author: 'Example Publisher', keywords: ['letter'] },
        ...{ repository: address, homepage: `${address}#readme`, bugs: `${address}/issues` },
      }),
    );
    try {
      const to = folder.path('packed');
      const packing = ['scripts/package.mjs', '--to', to, '--identity', folder.path('identity.json')];
      const packed = await node(packing, { quiet: true });
      assert.equal(packed.code, 0, packed.output);
      const files = unzip(readFileSync(path.join(to, 'apa-letter.vsix')));
      const manifest = JSON.parse(files.get('extension/package.json')!.toString()) as Record<string, unknown>;
      assert.equal(manifest['publisher'], 'example');
      assert.deepEqual(manifest['repository'], { type: 'git', url: `git+${address}.git` });
      const page = files.get('extension/readme.md')!.toString();
      for (const [, link] of page.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
        assert.ok(link!.startsWith(`${address}/raw/HEAD/images/screenshots/`), link);
        assert.ok(existsSync(link!.slice(`${address}/raw/HEAD/`.length)), link);
      }
      const publish = await run('npm', ['publish', '--dry-run', '--offline'], {
        quiet: true,
        cwd: path.join(to, 'stage/server'),
        shell: process.platform === 'win32',
      });
      assert.equal(publish.code, 0, publish.output);
      // That nobody is logged in here is all that there is to say.
      const warnings = publish.output.split('\n').filter((line) => /\bwarn\b/i.test(line));
      assert.deepEqual(
        warnings.filter((line) => !line.includes('requires you to be logged in')),
        [],
      );
    } finally {
      folder.remove();
    }
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
