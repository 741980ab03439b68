import assert from 'node:assert/strict';
import { byScheme } from '../../server/src/workspace/byScheme';
import { LIST_FOLDER, READ_FILE, type FolderEntry } from '../../server/src/protocol/fileRequests';
import { editorFiles, type Ask } from '../../server/src/lsp/editorFiles';
import { nowhere } from '../../server/src/workspace/world';

const ROOT = 'vscode-vfs://github/anna/letters';

/** An editor with these files, by their paths below the root, and what it was asked. */
function editor(files: Readonly<Record<string, string>>, links: readonly string[] = []) {
  const asked: string[] = [];
  const ask: Ask = (method, params) => {
    const { uri } = params as { uri: string };
    const path = decodeURIComponent(uri.slice(ROOT.length));
    asked.push(`${method} ${path}`);
    if (method === READ_FILE) return Promise.resolve(files[path.slice(1)] ?? null);
    assert.equal(method, LIST_FOLDER);
    const inside = [...Object.keys(files), ...links].filter((name) => `/${name}`.startsWith(`${path}/`));
    const entries = new Map<string, FolderEntry>();
    for (const name of inside) {
      const [first = '', ...rest] = name.slice(path.length).split('/');
      const kind = rest.length > 0 ? 'folder' : links.includes(name) ? 'other' : 'file';
      entries.set(first, { name: first, kind });
    }
    return Promise.resolve(inside.length > 0 ? [...entries.values()] : null);
  };
  return { world: editorFiles(ask), asked };
}

const letters = (path: string): boolean => path.endsWith('.apa');
const nothing = (): boolean => false;

describe('files that only the editor can read (T47)', () => {
  it('are read by their address', async () => {
    const { world } = editor({ 'a.apa': 'Grade: 2' });
    assert.equal(await world.read(`${ROOT}/a.apa`), 'Grade: 2');
    assert.equal(await world.read(`${ROOT}/b.apa`), undefined);
  });

  it('are no letters when they hold zeros', async () => {
    const { world } = editor({ 'picture.apa': 'a\0b' });
    assert.equal(await world.read(`${ROOT}/picture.apa`), undefined);
  });

  it('are listed for one folder, folders and links left out', async () => {
    const { world } = editor({ '.apa/frameworks/x y.yaml': '', '.apa/frameworks/more/z.yaml': '' }, [
      '.apa/frameworks/link.yaml',
    ]);
    assert.deepEqual(await world.list(`${ROOT}/.apa/frameworks`), [`${ROOT}/.apa/frameworks/x%20y.yaml`]);
    assert.deepEqual(await world.list(`${ROOT}/nothing`), []);
  });

  it('are found at and below a folder, without links, which may go in circles (T44)', async () => {
    const { world } = editor({ 'b.apa': '', 'c.txt': '', '2008/north/a.apa': '', '2008/z.apa': '' }, [
      '2008/again.apa',
    ]);
    assert.deepEqual(await world.find(ROOT, letters, nothing), [
      `${ROOT}/2008/north/a.apa`,
      `${ROOT}/2008/z.apa`,
      `${ROOT}/b.apa`,
    ]);
  });

  it('are not looked for in what is left out (T48)', async () => {
    const files = { 'node_modules/x/a.apa': '', '.git/b.apa': '', 'old/deep/c.apa': '', 'd.apa': '' };
    const { world, asked } = editor(files);
    assert.deepEqual(await world.find(ROOT, letters, (path) => path === 'old'), [`${ROOT}/d.apa`]);
    assert.deepEqual(asked, [`${LIST_FOLDER} `]);
  });

  it('are none where the editor does not know the question', async () => {
    const world = editorFiles(() => Promise.reject(new Error('Unhandled method')));
    assert.equal(await world.read(`${ROOT}/a.apa`), undefined);
    assert.deepEqual(await world.list(ROOT), []);
    assert.deepEqual(await world.find(ROOT, letters, nothing), []);
  });
});

describe('files on disk and files elsewhere', () => {
  it('come from two worlds', async () => {
    const disk = { ...nowhere, read: () => Promise.resolve('disk') };
    const { world } = editor({ 'a.apa': 'elsewhere' });
    const both = byScheme(disk, world);
    assert.equal(await both.read('file:///letters/a.apa'), 'disk');
    assert.equal(await both.read(`${ROOT}/a.apa`), 'elsewhere');
    assert.deepEqual(await both.list(ROOT), [`${ROOT}/a.apa`]);
    assert.deepEqual(await both.find(ROOT, letters, nothing), [`${ROOT}/a.apa`]);
    assert.deepEqual(await both.find('file:///letters', letters, nothing), []);
  });
});
