import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { truncateSync } from 'node:fs';
import { readBytes, readBytesSync } from '../../server/src/node/readFile';
import { readProblem } from '../../server/src/node/readProblem';
import { inFolder } from '../support/cli';
import { skip } from '../support/skip';

/** Both ways of reading refuse the path, with these words. */
async function refused(at: string, words: RegExp): Promise<void> {
  for (const read of [() => Promise.resolve().then(() => readBytesSync(at)), () => readBytes(at)])
    await read().then(
      () => assert.fail(`${at} was read`),
      (error: unknown) => assert.match(readProblem(error), words),
    );
}

describe('reading a file', () => {
  it('gives its bytes, of an empty one and of a large one too', () => {
    const large = 'ab'.repeat(200_000);
    return inFolder({ empty: '', small: 'x', large }, async (folder) => {
      for (const [name, text] of Object.entries({ empty: '', small: 'x', large })) {
        assert.equal(Buffer.from(readBytesSync(folder.path(name))).toString(), text);
        assert.equal(Buffer.from(await readBytes(folder.path(name))).toString(), text);
      }
    });
  });

  it('refuses a folder, what is not there, and what is larger than a letter', () =>
    inFolder({ 'folder/a': '', large: '' }, async (folder) => {
      truncateSync(folder.path('large'), 40_000_000);
      await refused(folder.path('folder'), /This is a folder/);
      await refused(folder.path('none'), /does not exist/);
      await refused(folder.path('large'), /it has 40 MB, and the limit is 32 MB/);
    }));

  it('waits for no pipe and reads no device', function () {
    if (process.platform === 'win32') skip(this, 'no pipes among the files here');
    return inFolder({}, async (folder) => {
      execFileSync('mkfifo', [folder.path('pipe')]);
      await refused(folder.path('pipe'), /a pipe or a device/);
      await refused('/dev/zero', /a pipe or a device/);
    });
  });
});
