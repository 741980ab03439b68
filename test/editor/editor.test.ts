import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { run } from '../../scripts/house/run.mjs';
import { Folder } from '../support/cli';
import { needs } from './needs';

describe('npm run editor', function () {
  this.timeout(300_000);

  it('serves the examples to this machine alone, and leaves nothing behind', async function () {
    await needs(this, 'node', 'workbench');
    const child = spawn(process.execPath, ['scripts/editors/editor.mjs'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(child, 'close');
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (output += data.toString()));
    const address = await new Promise<URL>((resolve, reject) => {
      child.stdout.on('data', () => {
        const [found] = /http:\S+/.exec(output) ?? [];
        if (found) resolve(new URL(found));
      });
      child.on('close', () => reject(new Error(output)));
    });
    assert.equal(address.hostname, '127.0.0.1');
    const letters = address.searchParams.get('folder') ?? '';
    assert.ok(existsSync(`${letters}/northmere-2008.apa`), letters);
    const page = await fetch(address);
    assert.ok(page.ok);
    await page.arrayBuffer();
    child.kill('SIGINT');
    const [code] = (await ended) as [number | null];
    assert.equal(code, 0, output);
    assert.ok(!existsSync(letters), 'the copy of the examples is still there');
    await assert.rejects(fetch(address), 'something still answers');
  });

  it('opens an installed VS Code with --code', async () => {
    const folder = new Folder({ 'bin/code': '#!/bin/sh\nprintf "%s\\n" "$@" > "$(dirname "$0")/given"\n' });
    try {
      await run('chmod', ['+x', folder.path('bin/code')]);
      const { code, output } = await run(process.execPath, ['scripts/editors/editor.mjs', '--code'], {
        quiet: true,
        env: { PATH: `${folder.path('bin')}${delimiter}${process.env['PATH'] ?? ''}` },
      });
      assert.equal(code, 0, output);
      assert.equal(
        readFileSync(folder.path('bin/given'), 'utf8'),
        `--extensionDevelopmentPath=${process.cwd()}\n${process.cwd()}/examples\n`,
      );
    } finally {
      folder.remove();
    }
  });
});
