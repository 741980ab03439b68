import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder, run, WRONG } from '../support/cli';

const { version } = JSON.parse(readFileSync('server/package.json', 'utf8')) as { version: string };

describe('apa-letter', () => {
  it('shows its version', async () => {
    assert.deepEqual(await run(['--version']), { stdout: `${version}\n`, stderr: '', code: 0 });
  });

  it('shows help, for all and for one command', async () => {
    const all = await run(['--help']);
    for (const command of ['check', 'import', 'lsp'])
      assert.match(all.stdout, new RegExp(`^ +${command}`, 'm'));
    assert.equal(all.code, 0);
    for (const args of [
      ['check', '--help'],
      ['help', 'check'],
    ]) {
      const { stdout, code } = await run(args);
      assert.match(stdout, /--max-severity[\s\S]*Exit code:\n {2}0 /);
      assert.equal(code, 0);
    }
  });

  it('shows help on standard error, and exits with 2, when nothing is asked for', async () => {
    const { stdout, stderr, code } = await run([]);
    assert.equal(stdout, '');
    assert.match(stderr, /^Usage: apa-letter/);
    assert.equal(code, 2);
  });

  /** The use is refused in one line with these words. */
  async function refused(args: string[], words: RegExp): Promise<void> {
    const { stdout, stderr, code } = await run(args);
    assert.match(stderr, words);
    assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
    assert.equal(stdout, '');
    assert.equal(code, 2);
  }

  it('exits with 2 and a suggestion for what it does not know', () =>
    Promise.all([
      refused(['chekc'], /unknown command 'chekc'\. Did you mean check\?/),
      refused(['check', '--formt', 'json'], /unknown option '--formt'\. Did you mean --format\?/),
      refused(['check', '--format', 'jsn'], /'jsn' is invalid.*pretty, compact, json/),
      refused(['check', '--max-severity', 'bad'], /'bad' is invalid.*error, warning/),
      refused(['import'], /missing required argument 'file'/),
      refused(['examples'], /Did you mean apa-letter check examples\?/),
      refused(['\u001B[31mx'], /^[^\p{Cc}]*\n$/u),
    ]));

  it('ends quietly when the reader of its output is gone', () =>
    inFolder({ 'a.apa': WRONG.repeat(3000) }, async (folder) => {
      const child = spawn(
        process.execPath,
        [path.resolve('server/bin/apa-letter.js'), 'check', '--format', 'json'],
        {
          cwd: folder.at,
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      let told = '';
      child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      await once(child, 'close');
      assert.equal(told, '');
    }));
});
