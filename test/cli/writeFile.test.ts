import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { writeWhole } from '../../server/src/cli/writeFile';
import { inFolder } from '../support/cli';

describe('writeWhole', () => {
  it('makes a file, or puts new content in the place of the old, and leaves nothing beside it', () =>
    inFolder({ 'a.apa': 'old' }, (folder) => {
      writeWhole(folder.path('a.apa'), 'new é');
      writeWhole(folder.path('b.apa'), Uint8Array.from([1, 2]));
      assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), 'new é');
      assert.deepEqual([...readFileSync(folder.path('b.apa'))], [1, 2]);
      assert.deepEqual(readdirSync(folder.at), ['a.apa', 'b.apa']);
    }));

  it('keeps the mode', () =>
    inFolder({ 'a.apa': 'old' }, (folder) => {
      chmodSync(folder.path('a.apa'), 0o751);
      writeWhole(folder.path('a.apa'), 'new');
      assert.equal(statSync(folder.path('a.apa')).mode & 0o777, 0o751);
    }));

  it('writes what a link points to, and leaves the link', () =>
    inFolder({ 'x/real.apa': 'old' }, (folder) => {
      symlinkSync(folder.path('x/real.apa'), folder.path('link.apa'));
      writeWhole(folder.path('link.apa'), 'new');
      assert.ok(lstatSync(folder.path('link.apa')).isSymbolicLink());
      assert.equal(readFileSync(folder.path('x/real.apa'), 'utf8'), 'new');
    }));

  it('throws and leaves nothing when it cannot write', () =>
    inFolder({}, (folder) => {
      mkdirSync(folder.path('a.apa'));
      assert.throws(() => writeWhole(folder.path('a.apa'), 'new'));
      assert.throws(() => writeWhole(folder.path('no/a.apa'), 'new'), /ENOENT/);
      assert.deepEqual(readdirSync(folder.at), ['a.apa']);
    }));
});
