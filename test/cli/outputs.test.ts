import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, linkSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { inFolder, WRONG, type Folder } from '../support/cli';
import { skip } from '../support/skip';

const FILES = {
  'a.apa': WRONG,
  'b.apa': WRONG,
  'notes.md': 'Ask Ms Rowan.\n',
  'print.txt': 'Annual performance assessment in Northmere 2008\n\nText.\n',
  '.apa/config.yaml': 'status: draft\n',
};

/** The command is refused in one line with these words, and no file is another than before. */
async function refused(folder: Folder, args: readonly string[], words: RegExp): Promise<void> {
  const contents = (): string[] => Object.keys(FILES).map((name) => readFileSync(folder.path(name), 'utf8'));
  const before = contents();
  const { stdout, stderr, code } = await folder.run(args);
  assert.match(stderr, words, args.join(' '));
  assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
  assert.equal(stdout, '');
  assert.equal(code, 2);
  assert.deepEqual(contents(), before);
}

describe('what is written', () => {
  it('never takes the place of a letter, whichever option names it', () =>
    inFolder(FILES, async (folder) => {
      for (const args of [
        ['check', 'a.apa', '-f', 'json', '-o', 'b.apa'],
        ['check', 'a.apa', '--fix', '-o', 'a.apa', '--force'],
        ['check', 'a.apa', '--cache-file', 'a.apa'],
        ['check', 'a.apa', '--cache', '--cache-file', 'new.apa'],
        ['export', 'a.apa', '--to', 'txt', '-o', 'b.apa', '--force'],
      ])
        await refused(folder, args, /name of a letter/);
      await refused(folder, ['check', 'a.apa', '--baseline', 'b.apa', '--update-baseline'], /not a baseline/);
      await refused(folder, ['check', 'a.apa', '--baseline', 'new.apa'], /name of a letter/);
      assert.equal(existsSync(folder.path('new.apa')), false);
    }));

  it('never takes the place of what the same command reads or writes, under any name', () =>
    inFolder(FILES, async (folder) => {
      symlinkSync('notes.md', folder.path('link'));
      linkSync(folder.path('notes.md'), folder.path('hard'));
      for (const name of ['notes.md', './x/../notes.md', 'link', 'hard'])
        await refused(folder, ['check', 'notes.md', '-o', name, '--force'], /used by the same/);
      await refused(folder, ['check', 'a.apa', '-o', 'x.json', '--cache-file', 'x.json'], /used by the same/);
      await refused(
        folder,
        ['export', 'notes.md', '--to', 'txt', '-o', 'notes.md', '--force'],
        /used by the same/,
      );
      await refused(
        folder,
        ['import', 'print.txt', '-o', 'print.txt', '--force'],
        /that it is imported from/,
      );
    }));

  it('replaces a file that is not an earlier output only when it is forced to', () =>
    inFolder(FILES, async (folder) => {
      for (const args of [
        ['check', 'a.apa', '-o', 'notes.md'],
        ['check', 'a.apa', '--cache-file', 'notes.md'],
        ['export', 'a.apa', '--to', 'txt', '-o', 'notes.md'],
        ['export', 'a.apa', '--to', 'html', '-o', 'notes.md'],
      ])
        await refused(folder, args, /not an earlier output/);
      await refused(folder, ['check', 'a.apa', '-o', '.apa/config.yaml', '--force'], /settings/);
      if (process.platform !== 'win32')
        await refused(folder, ['check', 'a.apa', '-o', '/dev/null', '--force'], /pipe or a device/);
      await folder.run(['check', 'a.apa', '-o', 'notes.md', '--force']);
      assert.match(readFileSync(folder.path('notes.md'), 'utf8'), /1 letter: 1 error/);
    }));

  it('takes the place of what the command wrote there before, in whatever form', () =>
    inFolder({ ...FILES, found: '' }, async (folder) => {
      for (const format of ['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'pretty']) {
        const { stderr, code } = await folder.run(['check', 'a.apa', '-f', format, '-o', 'found']);
        assert.deepEqual({ format, stderr, code }, { format, stderr: '', code: 1 });
      }
    }));
});

describe('standard output', () => {
  it('that cannot be written ends the command with one line and 2', function () {
    if (!existsSync('/dev/full')) skip(this, 'no device here that is always full');
    return inFolder(FILES, async (folder) => {
      for (const args of [['format', 'a.apa'], ['check'], ['--help'], ['explain', 'grade/missing']]) {
        const launcher = path.resolve('server/bin/apa-letter.js');
        const child = spawn(process.execPath, [launcher, ...args], {
          cwd: folder.at,
          stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
        });
        let stderr = '';
        child.stderr!.on('data', (chunk) => (stderr += String(chunk)));
        const [code] = (await once(child, 'close')) as [number];
        assert.match(stderr, /^apa-letter: Standard output cannot be written\. The disk is full.*\n$/);
        assert.equal(code, 2);
      }
    });
  });
});
