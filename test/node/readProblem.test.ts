import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { readProblem } from '../../server/src/node/readProblem';
import { inFolder } from '../support/cli';

/** What is said of the error that this throws. */
function said(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return readProblem(error);
  }
  return assert.fail('nothing was thrown');
}

describe('readProblem', () => {
  it('puts what the disk says in words', () =>
    inFolder({ 'a.apa': '' }, (folder) => {
      symlinkSync('circle', folder.path('circle'));
      assert.match(
        said(() => readFileSync(folder.path('b.apa'))),
        /does not exist/,
      );
      assert.match(
        said(() => readdirSync(folder.path('a.apa'))),
        /does not exist/,
      );
      assert.match(
        said(() => readFileSync(folder.at)),
        /a folder, not a letter/,
      );
      assert.match(
        said(() => readFileSync(folder.path('circle'))),
        /points to itself/,
      );
    }));

  it('has words for what cannot be brought about everywhere', () => {
    const withCode = (code: string): string => readProblem(Object.assign(new Error('raw'), { code }));
    assert.match(withCode('EACCES'), /do not have permission/);
    assert.match(withCode('EPERM'), /do not have permission/);
    assert.match(withCode('ERR_FS_FILE_TOO_LARGE'), /too large/);
    assert.match(withCode('EIO'), /cannot be read: raw/);
    assert.match(readProblem('odd'), /cannot be read: odd/);
  });
});
