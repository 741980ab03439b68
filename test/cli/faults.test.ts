import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fixText } from '../../server/src/rules/fixText';
import { inFolder, WRONG, type Folder } from '../support/cli';
import { asOrdinaryUser } from '../support/ordinaryUser';
import { skip } from '../support/skip';

/** A letter that a safe fix changes, long enough to be cut in two. */
const LOOSE = `## Being healthy\n\nGrade: 2\n\n### Major strengths\n\n${'•  Waits are short.\n'.repeat(5)}`;
const FIXED = fixText(LOOSE, {}, {}).text;
const FORMATTED = LOOSE.replaceAll('•  ', '- ');

/** A program begins with this file of `test/support`. */
const loaded = (file: string): Record<string, string> => ({
  NODE_OPTIONS: `--require "${path.resolve('test/support', file)}"`,
});

/** The names of the files in a folder whose content is neither of the two. */
function damaged(folder: Folder, before: string, after: string): string[] {
  return readdirSync(folder.at).filter((name) => {
    const text = readFileSync(folder.path(name), 'utf8');
    return !name.startsWith('.') && text !== before && text !== after;
  });
}

describe('letters, whatever happens in the middle', () => {
  it('are whole when the command is killed while it fixes a thousand of them', async function () {
    if (process.platform === 'win32') skip(this, 'no such signals here');
    this.timeout(120_000);
    const names = Array.from({ length: 1000 }, (_, n) => `l${n}.apa`);
    await inFolder(Object.fromEntries(names.map((name) => [name, LOOSE])), async (folder) => {
      const changed = (): number =>
        names.filter((name) => readFileSync(folder.path(name), 'utf8') !== LOOSE).length;
      const launcher = path.resolve('server/bin/apa-letter.js');
      const child = spawn(process.execPath, [launcher, 'check', '--fix'], {
        cwd: folder.at,
        stdio: 'ignore',
      });
      const ended = once(child, 'close');
      while (child.exitCode === null && changed() < 20)
        await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill('SIGKILL');
      await ended;
      const count = changed();
      assert.ok(count >= 20 && count < 1000, `${count} were fixed`);
      assert.deepEqual(damaged(folder, LOOSE, FIXED), []);
      // What it was just writing stands beside them under a name that is no letter's.
      assert.ok(readdirSync(folder.at).length <= 1001);
    });
  });

  it('are checked although one has gone between looking and reading', () =>
    inFolder({ 'a.apa': WRONG, 'b.apa': WRONG, 'c.apa': WRONG }, async (folder) => {
      for (const args of [['check'], ['check', '--fix'], ['format', '--check'], ['grades']]) {
        folder.write('b.apa', WRONG);
        const env = { ...loaded('vanishing.cjs'), VANISHES: 'b.apa' };
        const { stderr, code } = await folder.run(args, { env });
        assert.match(stderr, /^b\.apa: This file or folder does not exist/m, args.join(' '));
        assert.equal(code, 2);
        assert.deepEqual(readdirSync(folder.at), ['a.apa', 'c.apa']);
      }
      assert.match((await folder.run(['check', 'a.apa', 'b.apa', 'c.apa'])).stdout, /^2 letters: 2 errors/m);
    }));

  it('are left as they are in a folder that must not be written', async function () {
    await inFolder({ 'in/a.apa': LOOSE, 'b.apa': LOOSE }, async (folder) => {
      const user = asOrdinaryUser(this, folder);
      chmodSync(folder.path('in'), 0o555);
      try {
        for (const [args, after] of [
          [['format', '--write'], FORMATTED],
          [['check', '--fix'], FIXED],
        ] as const) {
          folder.write('b.apa', LOOSE);
          const { stderr, code } = await folder.run(args, user);
          assert.match(
            stderr,
            /in\/a\.apa: This could not be written\. You do not have permission to write here/,
          );
          assert.equal(code, 2);
          assert.deepEqual(readdirSync(folder.path('in')), ['a.apa']);
          assert.equal(readFileSync(folder.path('in/a.apa'), 'utf8'), LOOSE);
          assert.equal(readFileSync(folder.path('b.apa'), 'utf8'), after);
        }
      } finally {
        chmodSync(folder.path('in'), 0o755);
      }
    });
  });

  it('that may not be written are named, and the others are fixed', async function () {
    await inFolder({ 'a.apa': LOOSE, 'b.apa': LOOSE }, async (folder) => {
      const user = asOrdinaryUser(this, folder);
      chmodSync(folder.path('a.apa'), 0o444);
      const { stderr, code } = await folder.run(['check', '--fix'], user);
      assert.match(stderr, /^a\.apa: This could not be written\. You do not have permission to write here/m);
      assert.equal(code, 2);
      assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), LOOSE);
      assert.equal(readFileSync(folder.path('b.apa'), 'utf8'), FIXED);
    });
  });

  it('are whole when the permission to write is lost in the middle', async function () {
    await inFolder({ 'a.apa': LOOSE, 'b.apa': LOOSE, 'c.apa': LOOSE }, async (folder) => {
      const { uid, env } = asOrdinaryUser(this, folder);
      const ran = await folder.run(['check', '--fix'], { uid, env: { ...env, ...loaded('protecting.cjs') } });
      chmodSync(folder.at, 0o755);
      assert.match(ran.stderr, /^b\.apa: This could not be written.*\nc\.apa: This could not be written/m);
      assert.equal(ran.code, 2);
      assert.deepEqual(readdirSync(folder.at), ['a.apa', 'b.apa', 'c.apa']);
      assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), FIXED);
      assert.equal(readFileSync(folder.path('b.apa'), 'utf8'), LOOSE);
    });
  });

  it('that may not be read are named, and the others are checked', async function () {
    await inFolder({ 'a.apa': WRONG, 'b.apa': WRONG }, async (folder) => {
      const user = asOrdinaryUser(this, folder);
      chmodSync(folder.path('a.apa'), 0);
      const { stdout, stderr, code } = await folder.run(['check'], user);
      assert.match(stderr, /^a\.apa: .*permission/m);
      assert.match(stdout, /^1 letter: 1 error/m);
      assert.equal(code, 2);
    });
  });

  it('have the same findings when two commands share a cache', () =>
    inFolder({ 'a.apa': WRONG, 'b.apa': WRONG }, async (folder) => {
      const args = ['check', '-f', 'json'];
      const { stdout } = await folder.run(args);
      const runs = Array.from({ length: 4 }, () => folder.run([...args, '--cache-file', 'c.json']));
      for (const ran of await Promise.all(runs)) assert.deepEqual(ran, { stdout, stderr: '', code: 1 });
      assert.equal((await folder.run([...args, '--cache-file', 'c.json'])).stdout, stdout);
      assert.deepEqual(readdirSync(folder.at).sort(), ['a.apa', 'b.apa', 'c.json']);
    }));
});

describe('a link to nothing', () => {
  it('is named as what it is, in a folder and by itself', () =>
    inFolder({}, async (folder) => {
      symlinkSync('nowhere', folder.path('link.apa'));
      for (const args of [['check'], ['check', 'link.apa']]) {
        const { stderr, code } = await folder.run(args);
        assert.match(stderr, /^link\.apa: This is a link to a file that does not exist\.\n$/);
        assert.equal(code, 2);
      }
    }));
});
