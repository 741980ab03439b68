import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { disk } from '../../server/src/node/disk';
import { inFolder } from '../support/cli';

const all = (): boolean => true;
const none = (): boolean => false;

describe('the disk', () => {
  it('gives every name back as it is, and reads it (T42)', () => {
    const names = [
      'a b.apa',
      '🙂.apa',
      '100%.apa',
      '%41.apa',
      'a#b?.apa',
      'é/e\u0301 漢.apa.md',
      '[1] {2}.apa',
    ];
    return inFolder(Object.fromEntries(names.map((name) => [name, name])), async (folder) => {
      const found = await disk.find(pathToFileURL(folder.at).href, all, none);
      const texts = await Promise.all(found.map((uri) => disk.read(uri)));
      assert.deepEqual(texts.sort(), [...names].sort());
      const listed = await disk.list(pathToFileURL(folder.at).href);
      assert.equal(listed.length, names.length - 1);
      assert.ok(listed.every((uri) => found.includes(uri)));
    });
  });

  it('finds a name with its accents composed or apart, and where a link leads', () =>
    inFolder({ '\u00dcbung/\u00e9.apa': 'one', 'U\u0308/e\u0301.apa': 'two' }, async (folder) => {
      const root = pathToFileURL(folder.at).href;
      for (const form of ['NFC', 'NFD'] as const) {
        assert.equal(await disk.read(`${root}/${encodeURI('\u00dcbung/\u00e9.apa'.normalize(form))}`), 'one');
        assert.equal(await disk.read(`${root}/${encodeURI('\u00dc/\u00e9.apa'.normalize(form))}`), 'two');
      }
      assert.equal(await disk.read(`${root}/${encodeURI('\u00dcb/\u00e9.apa')}`), undefined);
      symlinkSync('\u00dcbung', folder.path('link'));
      assert.equal(
        await disk.real(`${root}/link/%C3%A9.apa`),
        await disk.real(`${root}/%C3%9Cbung/%C3%A9.apa`),
      );
      assert.equal(await disk.real(`${root}/none.apa`), undefined);
    }));

  it('has no text for what is no letter, is gone while it is looked at, or is not on it (T45)', () =>
    inFolder({ 'a.apa': 'a\0b', 'b.apa': 'b', 'c.apa/d.apa': '' }, async (folder) => {
      const root = pathToFileURL(folder.at).href;
      const found = await disk.find(root, all, none);
      rmSync(folder.path('b.apa'));
      assert.deepEqual(await Promise.all(found.map((uri) => disk.read(uri))), [undefined, undefined, '']);
      assert.equal(await disk.read(`${root}/c.apa`), undefined);
      for (const uri of ['untitled:a', 'vscode-vfs://github/a.apa', 'file:///nothing/here.apa']) {
        assert.equal(await disk.read(uri), undefined);
        assert.deepEqual(await disk.list(uri), []);
        assert.deepEqual(await disk.find(uri, all, none), []);
      }
    }));
});
