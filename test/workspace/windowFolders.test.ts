import assert from 'node:assert/strict';
import { WindowFolders } from '../../server/src/workspace/windowFolders';

describe('the folders of a window', () => {
  const folders = new WindowFolders();
  folders.change(['file:///a', 'file:///gone', 'file:///a/b']);
  folders.change(['file://host/c%20d'], ['file:///gone']);

  it('come and go', () => {
    assert.deepEqual(folders.uris, ['file:///a', 'file:///a/b', 'file://host/c%20d']);
  });

  it('hold files: the innermost does (T33)', () => {
    assert.equal(folders.holding('file:///a/x.apa'), 'file:///a');
    assert.equal(folders.holding('file:///a/b/c/x.apa'), 'file:///a/b');
    assert.equal(folders.holding('file:///ab/x.apa'), undefined);
    assert.equal(folders.holding('file:///gone/x.apa'), undefined);
  });

  it('are where a document is meant for that was never saved', () => {
    assert.equal(folders.placeOf('untitled:/a/x.apa'), 'file:///a/x.apa');
    assert.equal(folders.placeOf('untitled://host/c d/x.apa'), 'file://host/c%20d/x.apa');
    for (const uri of ['untitled:new', 'untitled:/ab/x.apa', 'file:///a/x.apa'])
      assert.equal(folders.placeOf(uri), uri);
  });
});
