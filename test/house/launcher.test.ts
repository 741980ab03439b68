import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

describe('the launcher of apa-letter', () => {
  let server: string;
  let launcher: string;

  beforeEach(() => {
    server = mkdtempSync(path.join(tmpdir(), 'apa-letter-'));
    launcher = path.join(server, 'bin/apa-letter.js');
    mkdirSync(path.dirname(launcher));
    copyFileSync('server/bin/apa-letter.js', launcher);
  });
  afterEach(() => rmSync(server, { recursive: true }));

  const launch = (...args: string[]) =>
    spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8' });

  it('says how to build when there is no build, on standard error (T29)', () => {
    const { status, stdout, stderr } = launch('check', '.');
    assert.equal(stderr, 'apa-letter has not been built yet. Run "npm run build" and try again.\n');
    assert.equal(stdout, '');
    assert.equal(status, 2);
  });

  it('hands over to the build', () => {
    mkdirSync(path.join(server, 'dist'));
    writeFileSync(
      path.join(server, 'dist/cli.js'),
      'console.log(...process.argv.slice(2)); process.exitCode = 1;',
    );
    const { status, stdout } = launch('check', '.');
    assert.equal(stdout, 'check .\n');
    assert.equal(status, 1);
  });

  it('loads nothing for the version, and the server alone for an editor', () => {
    mkdirSync(path.join(server, 'dist'));
    writeFileSync(path.join(server, 'package.json'), '{ "version": "1.2.3" }');
    writeFileSync(path.join(server, 'dist/cli.js'), 'console.log("command");');
    writeFileSync(path.join(server, 'dist/server.js'), 'console.log("server", ...process.argv.slice(2));');
    assert.equal(launch('--version').stdout, '1.2.3\n');
    assert.equal(launch('lsp').stdout, 'server lsp --stdio\n');
    assert.equal(
      launch('lsp', '--stdio', '--clientProcessId=7').stdout,
      'server lsp --stdio --clientProcessId=7\n',
    );
    // What an editor does not ask is answered by the command.
    assert.equal(launch('lsp', '--help').stdout, 'command\n');
  });
});
