import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isTaken, writeNew } from '../../server/src/cli/writeFile';
import { writeProblem } from '../../server/src/cli/writeProblem';
import { inFolder } from '../support/cli';

describe('writeProblem', () => {
  const withCode = (code: string): string => writeProblem(Object.assign(new Error('raw'), { code }));

  it('puts what the disk says in words', () => {
    assert.match(withCode('ENOSPC'), /disk is full/);
    assert.match(withCode('EROFS'), /do not have permission/);
    assert.match(withCode('ENOTDIR'), /file or folder does not exist/);
    assert.match(withCode('EISDIR'), /a folder/);
    assert.match(withCode('ENAMETOOLONG'), /too long/);
    assert.match(withCode('EIO'), /The disk says: raw/);
    assert.match(writeProblem('odd'), /The disk says: odd/);
  });
});

describe('writeNew', () => {
  it('makes a file whole, and leaves one that is there alone', () =>
    inFolder({ 'a.apa': 'old' }, (folder) => {
      writeNew(folder.path('b.apa'), 'new');
      assert.throws(() => writeNew(folder.path('a.apa'), 'new'), isTaken);
      assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), 'old');
      assert.equal(readFileSync(folder.path('b.apa'), 'utf8'), 'new');
      assert.deepEqual(readdirSync(folder.at), ['a.apa', 'b.apa']);
    }));
});
