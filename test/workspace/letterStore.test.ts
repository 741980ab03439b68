import assert from 'node:assert/strict';
import { readLetter } from '../../server/src/letter/letter';
import { MemoryStore } from '../support/memoryStore';

const FOLDER = 'file:///letters';
const uri = (name: string): string => `${FOLDER}/${name}.apa`;
const text = (grade: number, year = 2008, more = ''): string =>
  `---\ncouncil: Northmere\nyear: ${year}\n${more}---\n\n## Being healthy\n\nGrade: ${grade}\n`;

/** The folder with last year's letter and this year's, looked through. */
async function twoYears(): Promise<MemoryStore> {
  const memory = new MemoryStore({ [uri('2007')]: text(2, 2007), [uri('2008')]: text(3) }, [FOLDER]);
  await memory.store.folders.ready();
  memory.reads.length = 0;
  return memory;
}

describe('the store of letters', () => {
  it('gives what is open before what is stored, however the address is spelt', async () => {
    const memory = new MemoryStore({ 'file:///c:/a.apa': text(3), 'file:///b.apa': text(2) });
    const { store } = memory;
    memory.open('file:///C%3A/a.apa', text(4));
    assert.equal(await store.text('file:///c:/a.apa'), text(4));
    assert.equal(await store.text('file:///b.apa'), text(2));
    assert.equal(await store.text('file:///none.apa'), undefined);
    const grade = async (at: string) => (await store.analysis(at))?.letter.assessments[0]?.grade?.value;
    assert.equal(await grade('file:///c:/a.apa'), 4);
    assert.equal(await grade('file:///b.apa'), 2);
    assert.equal(await grade('file:///none.apa'), undefined);
  });

  it('says the same of a letter, open or stored', async () => {
    const memory = await twoYears();
    const wrong = text(7, 2008, 'previous: none.apa\n');
    await memory.change(uri('2008'), wrong);
    const stored = await memory.store.analysisOfStored(uri('2008'), wrong);
    const open = await memory.store.analysisOf(memory.open(uri('2008'), wrong));
    const codes = (all: readonly { code: string }[]): string[] => all.map(({ code }) => code);
    assert.ok(codes(open.findings).includes('grade/out-of-range'));
    assert.deepEqual(codes(stored.findings), codes(open.findings));
  });

  it('analyses a version of an open letter once', async () => {
    const memory = await twoYears();
    const document = memory.open(uri('2008'), text(3));
    const first = await memory.store.analysisOf(document);
    assert.equal(await memory.store.analysisOf(document), first);
    assert.equal(first.version, 1);
    memory.type(document, text(3).length, '\nMore.\n');
    const second = await memory.store.analysisOf(document);
    assert.notEqual(second.id, first.id);
    assert.equal(second.version, 2);
    assert.equal(await memory.store.analysisOf(document), second);
  });

  it('analyses an open letter anew when its neighbours or the settings are others', async () => {
    const memory = await twoYears();
    const document = memory.open(uri('2008'), text(3, 2008, 'status: final\n'));
    const first = await memory.store.analysisOf(document);
    await memory.change(uri('twin'), text(3, 2008, 'status: final\n'));
    const second = await memory.store.analysisOf(document);
    assert.notEqual(second, first);
    assert.equal(second.letter, first.letter);
    assert.equal(second.neighbours?.twins[0]?.name, 'twin.apa');
    await memory.change(`${FOLDER}/.apa/config.yaml`, 'status: draft\n');
    const third = await memory.store.analysisOf(document);
    assert.notEqual(third.letter, second.letter);
    assert.equal(third.letter.status, 'draft');
  });

  it('has the letters of the folders and those that are open besides, each once', async () => {
    const memory = await twoYears();
    memory.open('file:///%6Cetters/2008.apa', text(3));
    memory.open('untitled:new', text(3));
    memory.open(`${FOLDER}/.apa/config.yaml`, '');
    assert.deepEqual([...memory.store.uris()], [uri('2007'), 'file:///%6Cetters/2008.apa', 'untitled:new']);
  });
});

describe('a view of letters', () => {
  const grades = (memory: MemoryStore) =>
    memory.store.view(({ letter }) => letter.assessments.map(({ grade }) => grade?.value).join());

  it('is kept of a stored letter until that changes', async () => {
    const memory = await twoYears();
    const gradesIn = grades(memory);
    assert.equal(await gradesIn(uri('2008')), '3');
    assert.equal(await gradesIn(uri('2008')), '3');
    assert.deepEqual(memory.reads, [uri('2008')]);
    await memory.change(uri('2008'), text(4));
    assert.equal(await gradesIn(uri('2008')), '4');
    memory.reads.length = 0;
    assert.equal(await gradesIn(uri('2007')), '2');
    assert.equal(await gradesIn(uri('2007')), '2');
    assert.deepEqual(memory.reads, [uri('2007')]);
    await memory.change(uri('2007'));
    assert.equal(await gradesIn(uri('2007')), undefined);
  });

  it('is of the open text as long as it is open, and of the stored one after', async () => {
    const memory = await twoYears();
    const gradesIn = grades(memory);
    assert.equal(await gradesIn(uri('2008')), '3');
    const document = memory.open(uri('2008'), text(4));
    assert.equal(await gradesIn(uri('2008')), '4');
    memory.type(document, text(4).length, '\n## Staying safe\n\nGrade: 1\n');
    assert.equal(await gradesIn(uri('2008')), '4,1');
    await memory.close(uri('2008'));
    assert.equal(await gradesIn(uri('2008')), '3');
  });

  it('is made anew when settings have changed', async () => {
    const memory = await twoYears();
    const statusOf = memory.store.view(({ letter }) => letter.status);
    assert.equal(await statusOf(uri('2008')), 'draft');
    await memory.change(`${FOLDER}/.apa/config.yaml`, 'status: final\n');
    assert.equal(await statusOf(uri('2008')), 'final');
  });

  it('may be of findings, which know the letters beside it', async () => {
    const memory = await twoYears();
    const codesIn = memory.store.view(({ findings }) => findings.map(({ code }) => code));
    const final = text(3, 2008, 'status: final\n');
    await memory.change(uri('2008'), final);
    const before = await codesIn(uri('2008'));
    await memory.change(uri('twin'), final);
    const after = await codesIn(uri('2008'));
    assert.deepEqual(
      after?.filter((code) => !before?.includes(code)),
      ['letter/duplicate'],
    );
  });
});

describe('the letter of the year before', () => {
  const gradeBefore = async (memory: MemoryStore, document: ReturnType<MemoryStore['open']>) => {
    const before = await memory.store.previousOf(document, readLetter(document.getText()));
    return before?.assessments[0]?.grade?.value;
  };

  it('is read once, until it changes', async () => {
    const memory = await twoYears();
    const document = memory.open(uri('2008'), text(3));
    assert.equal(await gradeBefore(memory, document), 2);
    assert.equal(await gradeBefore(memory, document), 2);
    assert.deepEqual(memory.reads, [uri('2007')]);
    await memory.change(uri('2007'), text(4, 2007));
    assert.equal(await gradeBefore(memory, document), 4);
    await memory.change(uri('2007'));
    assert.equal(await gradeBefore(memory, document), undefined);
  });

  it('is the open one when it is open', async () => {
    const memory = await twoYears();
    const document = memory.open(uri('2008'), text(3));
    assert.equal(await gradeBefore(memory, document), 2);
    memory.open(uri('2007'), text(1, 2007));
    assert.equal(await gradeBefore(memory, document), 1);
    await memory.close(uri('2007'));
    assert.equal(await gradeBefore(memory, document), 2);
  });

  it('may lie outside the folders, where it is read once until anything changes', async () => {
    const memory = new MemoryStore({ 'file:///old/a.apa': text(1, 2007) });
    const document = memory.open('file:///new/a.apa', text(3, 2008, 'previous: ../old/a.apa\n'));
    assert.equal(await gradeBefore(memory, document), 1);
    assert.equal(await gradeBefore(memory, document), 1);
    assert.deepEqual(memory.reads, ['file:///old/a.apa']);
    await memory.change('file:///old/a.apa', text(2, 2007));
    assert.equal(await gradeBefore(memory, document), 2);
  });

  it('is never the letter itself, and none where there is none', async () => {
    const memory = await twoYears();
    const itself = memory.open(uri('2008'), text(3, 2008, 'previous: 2008.apa\n'));
    assert.equal(await memory.store.previousOf(itself, readLetter(itself.getText())), undefined);
    const first = memory.open(uri('2007'), text(3, 2007));
    assert.equal(await memory.store.previousOf(first, readLetter(first.getText())), undefined);
  });
});
