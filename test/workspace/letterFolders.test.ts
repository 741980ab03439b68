import assert from 'node:assert/strict';
import { MemoryStore, settled } from '../support/memoryStore';

const FOLDER = 'file:///letters';
const uri = (name: string): string => `${FOLDER}/${name}.apa`;
const text = (council: string, more = ''): string =>
  `---\ncouncil: ${council}\nyear: 2008\nstatus: final\n${more}---\n\n## Being healthy\n`;

async function folder(files: Readonly<Record<string, string>>): Promise<MemoryStore> {
  const memory = new MemoryStore(files, [FOLDER]);
  await memory.store.folders.ready();
  return memory;
}

const known = (memory: MemoryStore): string[] =>
  [...memory.store.folders.stamps()].map((one) => one.uri).sort();

describe('the letters of the folders', () => {
  it('are found once, and kept by events', async () => {
    const memory = await folder({ [uri('a')]: text('A'), 'file:///elsewhere/b.apa': text('B') });
    assert.deepEqual(known(memory), [uri('a')]);
    await memory.change(uri('c'), text('C'));
    await memory.change('file:///elsewhere/d.apa', text('D'));
    await memory.change(`${FOLDER}/notes.txt`, text('E'));
    assert.deepEqual(known(memory), [uri('a'), uri('c')]);
    await memory.change(uri('a'));
    assert.deepEqual(known(memory), [uri('c')]);
    assert.equal(memory.store.folders.count, 1);
  });

  it('are looked through again when folders or settings change', async () => {
    const memory = await folder({ [uri('a')]: text('A'), 'file:///more/b.apa': text('B') });
    const { folders } = memory.store;
    folders.window.change(['file:///more']);
    memory.store.reload();
    await folders.ready();
    assert.deepEqual(known(memory), [uri('a'), 'file:///more/b.apa']);
    folders.window.change([], [FOLDER]);
    memory.store.reload();
    await folders.ready();
    assert.deepEqual(known(memory), ['file:///more/b.apa']);
    await memory.change('file:///more/.apa/config.yaml', 'exclude: [b.apa]\n');
    await folders.ready();
    assert.deepEqual(known(memory), []);
  });

  it('have another stamp when they, or what they are compared with, have changed', async () => {
    const memory = await folder({ [uri('a')]: text('A'), [uri('b')]: text('B') });
    const { folders } = memory.store;
    const [a, b] = [folders.stampOf(uri('a')), folders.stampOf(uri('b'))];
    await memory.change(uri('c'), text('C'));
    assert.deepEqual([folders.stampOf(uri('a')), folders.stampOf(uri('b'))], [a, b]);
    await memory.change(uri('b'), text('A'));
    assert.ok(folders.stampOf(uri('a')) > Math.max(a, b));
    assert.ok(folders.stampOf(uri('b')) > Math.max(a, b));
    assert.ok(folders.lastStamp >= folders.stampOf(uri('b')));
  });

  it('are looked through again when a folder has come or gone, of which nothing else is reported', async () => {
    const memory = await folder({ [uri('a')]: text('A'), [uri('old/b')]: text('A') });
    const report = async (name: string, kind: 'created' | 'deleted'): Promise<void> => {
      memory.store.filesChanged([{ uri: `${FOLDER}/${name}`, kind }]);
      await settled();
      await memory.store.folders.ready();
    };
    memory.files.delete(uri('old/b'));
    await report('old', 'deleted');
    assert.deepEqual(known(memory), [uri('a')]);
    memory.files.set(uri('new/c'), text('C'));
    await report('new', 'created');
    assert.deepEqual(known(memory), [uri('a'), uri('new/c')]);
    memory.files.set(`${FOLDER}/.apa/config.yaml`, 'exclude: [a.apa]\n');
    await report('.apa', 'created');
    assert.deepEqual(known(memory), [uri('new/c')]);
    memory.files.delete(`${FOLDER}/.apa/config.yaml`);
    await report('.apa', 'deleted');
    assert.deepEqual(known(memory), [uri('a'), uri('new/c')]);
  });

  it('are no copies of themselves, by whatever address they are opened', async () => {
    const memory = await folder({ [uri('a')]: text('A'), [uri('U\u0308')]: text('U') });
    memory.links.set('file:///link/a.apa', uri('a'));
    const twins = async (address: string, council: string): Promise<number> => {
      const document = memory.open(address, text(council));
      await memory.store.analysisOf(document);
      await settled();
      const { neighbours } = await memory.store.analysisOf(document);
      return neighbours!.twins.length;
    };
    for (const address of [
      uri('a'),
      'file:///letters//a.apa',
      'file:///letters/./a.apa',
      'file:///link/a.apa',
    ])
      assert.equal(await twins(address, 'A'), 0, address);
    assert.equal(await twins('file://localhost/letters/a.apa', 'A'), 0);
    assert.equal(await twins(uri('\u00dc'), 'U'), 0);
    assert.equal(await twins('file:///elsewhere/a.apa', 'A'), 1);
  });

  it('are as they are in the editor: an open letter counts with its text', async () => {
    const memory = await folder({ [uri('a')]: text('A'), [uri('b')]: text('B') });
    const document = memory.open(uri('b'), text('A'));
    await memory.store.analysisOf(document);
    const twins = async (): Promise<unknown[]> =>
      (await memory.store.analysisOfStored(uri('a'), text('A'))).neighbours?.twins.map(({ name }) => name) ??
      [];
    assert.deepEqual(await twins(), ['b.apa']);
    await memory.close(uri('b'));
    assert.deepEqual(await twins(), []);
  });

  it('report what may have other findings', async () => {
    const memory = await folder({ [uri('a')]: text('A') });
    const { folders } = memory.store;
    let [changed, stale] = [0, 0];
    const end = folders.changed.listen(() => changed++);
    folders.stale.listen(() => stale++);
    await memory.change(uri('b'), text('B'));
    assert.ok(changed > 0);
    assert.equal(stale, 0, 'no letter is open');
    memory.open(uri('a'), text('A'));
    await memory.change(uri('b'), text('A'));
    assert.equal(stale, 1);
    end();
    changed = 0;
    await memory.change(uri('b'), text('B'));
    assert.equal(changed, 0);
  });

  it('have their grades compared with last year’s, of which only the header is read before', async () => {
    const graded = (year: number, grade: number, more = ''): string =>
      `---\ncouncil: A\nyear: ${year}\nstatus: final\n---\n\n## Being healthy\n\nGrade: ${grade}\n\n${more}\n`;
    const now = graded(2008, 3, 'Being healthy was adequate last year.');
    const memory = await folder({ [uri('a-2008')]: now, [uri('a-2007')]: graded(2007, 2) });
    const { store, reads } = memory;
    const document = memory.open(uri('a-2008'), now);
    const found = async (): Promise<string[]> => {
      await store.analysisOf(document);
      await settled();
      const { findings } = await store.analysisOf(document);
      return findings.filter(({ code }) => code === 'letter/previous-grade').map(({ at }) => at.text);
    };
    reads.length = 0;
    assert.deepEqual(await found(), []);
    assert.deepEqual(await found(), []);
    assert.deepEqual(reads, [uri('a-2007')]);
    let stale = 0;
    store.folders.stale.listen(() => stale++);
    await memory.change(uri('a-2007'), graded(2007, 4));
    assert.ok(stale > 0);
    assert.deepEqual(await found(), ['adequate']);
    // As it is in the editor.
    const open = memory.open(uri('a-2007'), graded(2007, 2));
    await store.analysisOf(open);
    assert.deepEqual(await found(), []);
    stale = 0;
    const grade = open.getText().indexOf('2\n\n', 60);
    open.update(
      [{ range: { start: open.positionAt(grade), end: open.positionAt(grade + 1) }, text: '3' }],
      2,
    );
    await store.analysisOf(open);
    assert.equal(stale, 1);
    assert.deepEqual(await found(), ['adequate']);
  });

  it('are looked at again when there are other councils, if they speak of such a place', async () => {
    const letter = `${text('Northmere Council')}\nWestholt delivers services that meet minimum requirements.\n`;
    const memory = await folder({ [uri('a')]: letter, [uri('b')]: text('Eastcombe Council') });
    const { store } = memory;
    const found = async (): Promise<string[]> =>
      (await store.analysisOfStored(uri('a'), letter)).findings
        .filter(({ code }) => code === 'header/other-council')
        .map(({ at }) => at.text);
    assert.deepEqual(await found(), []);
    const stamps = (): number[] => [store.folders.stampOf(uri('a')), store.folders.stampOf(uri('b'))];
    const before = stamps();
    await memory.change(uri('w'), text('Westholt Borough Council'));
    assert.deepEqual(stamps(), [store.folders.lastStamp, before[1]]);
  });

  it('know a letter outside them that one of them names, which is read once', async () => {
    const naming = text('A', 'previous: ../old/x.apa\n');
    const memory = await folder({ [uri('a')]: naming, 'file:///old/x.apa': text('Old') });
    const { store, reads } = memory;
    const council = async (): Promise<unknown> =>
      (await store.analysisOfStored(uri('a'), naming)).neighbours?.previous?.council;
    reads.length = 0;
    assert.deepEqual([await council(), await council()], ['Old', 'Old']);
    assert.deepEqual(reads, ['file:///old/x.apa']);
    await memory.change('file:///old/x.apa', text('New'));
    assert.equal(await council(), 'New');
    // What is open counts, until it is closed.
    memory.store.reload();
    memory.open('file:///old/x.apa', text('Open'));
    await settled();
    assert.equal(await council(), 'Open');
    await memory.close('file:///old/x.apa');
    assert.equal(await council(), 'New');
  });
});
