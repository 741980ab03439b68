import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { isLetterName, LetterFinder, type Filter } from '../../server/src/node/files';
import { inFolder, type Folder } from '../support/cli';
import { skip } from '../support/skip';

/** The letters in a folder, as paths from there. */
async function found(folder: Folder, skip?: Filter['skip']): Promise<string[]> {
  const { files, problems } = await new LetterFinder().below(folder.at, { skip });
  assert.deepEqual(problems, []);
  return files.map((file) => path.relative(folder.at, file).split(path.sep).join('/'));
}

describe('isLetterName', () => {
  it('knows the endings of letters', () => {
    for (const name of ['a.apa', 'a.apa.md', 'A.APA', 'a.b.apa']) assert.ok(isLetterName(name), name);
    for (const name of ['a.md', 'apa', 'a.apa.txt', 'a.apac', 'a.apa.md.bak'])
      assert.ok(!isLetterName(name), name);
  });
});

describe('LetterFinder', () => {
  it('finds letters below a folder, a folder at a time', () =>
    inFolder(
      { 'b.apa': '', 'a/z.apa.md': '', 'a/b/x.apa': '', 'a.b/y.apa': '', 'notes.md': '' },
      async (folder) =>
        assert.deepEqual(await found(folder), ['a/b/x.apa', 'a/z.apa.md', 'a.b/y.apa', 'b.apa']),
    ));

  it('leaves out packages and folders that begin with a dot (T48)', () =>
    inFolder(
      { 'a.apa': '', 'node_modules/p/b.apa': '', '.git/c.apa': '', 'x/.apa/d.apa': '' },
      async (folder) => assert.deepEqual(await found(folder), ['a.apa']),
    ));

  it('leaves out what is excluded, folders without looking into them', () =>
    inFolder({ 'a.apa': '', 'old/b.apa': '', 'new/c.apa': '' }, async (folder) => {
      const asked: string[] = [];
      const excluded = (file: string): boolean => {
        asked.push(path.relative(folder.at, file));
        return path.basename(file) === 'old' || path.basename(file) === 'c.apa';
      };
      assert.deepEqual(await found(folder, excluded), ['a.apa']);
      assert.ok(!asked.includes(path.join('old', 'b.apa')));
    }));

  it('counts what has several names once, and under its own (T44)', () =>
    inFolder({ 'm/real.apa': '', 'm/deep/other.apa': '' }, async (folder) => {
      symlinkSync(folder.path('m/real.apa'), folder.path('a-link.apa'));
      symlinkSync(folder.path('m'), folder.path('b-folder'));
      assert.deepEqual(await found(folder), ['m/deep/other.apa', 'm/real.apa']);
    }));

  it('follows links out of the folder, and ends where they go in a circle (T44)', () =>
    inFolder({ 'in/a.apa': '', 'out/b.apa': '', 'out/c.apa': '' }, async (folder) => {
      symlinkSync(folder.path('in'), folder.path('in/self'));
      symlinkSync(folder.path('out'), folder.path('in/linked'));
      symlinkSync(folder.path('in'), folder.path('out/back'));
      symlinkSync(folder.path('out/b.apa'), folder.path('in/z.apa'));
      const { files } = await new LetterFinder().below(folder.path('in'));
      assert.deepEqual(
        files.map((file) => path.relative(folder.at, file)),
        ['in/a.apa', 'in/linked/b.apa', 'in/linked/c.apa'],
      );
    }));

  it('tells of dead links and empty folders with the name of a letter', () =>
    inFolder({ 'a.apa': '' }, async (folder) => {
      symlinkSync(folder.path('nowhere.apa'), folder.path('dead.apa'));
      symlinkSync(folder.path('nowhere'), folder.path('dead.txt'));
      mkdirSync(folder.path('x.apa'));
      const { files, problems } = await new LetterFinder().below(folder.at);
      assert.equal(files.length, 1);
      assert.deepEqual(
        problems.map((one) => [path.basename(one.path), one.message.slice(0, 20)]),
        [
          ['x.apa', 'This is an empty fol'],
          ['dead.apa', 'This is a link to a '],
        ],
      );
    }));

  it('tells of a folder that may not be read, and goes on', function () {
    if (process.getuid?.() === 0) skip(this, 'root may read everything');
    return inFolder({ 'a.apa': '', 'shut/b.apa': '' }, async (folder) => {
      chmodSync(folder.path('shut'), 0);
      try {
        const { files, problems } = await new LetterFinder().below(folder.at);
        assert.equal(files.length, 1);
        assert.match(problems[0]?.message ?? '', /may not read/);
      } finally {
        chmodSync(folder.path('shut'), 0o755);
      }
    });
  });
});
