import assert from 'node:assert/strict';
import { EffectiveSettings } from '../../server/src/workspace/settings';
import { folderFilter } from '../../server/src/workspace/patterns';

/** Which of the files are letters by these patterns. Folders that are skipped are not looked into. */
function taken(patterns: { include?: string[]; exclude?: string[] }, ...files: string[]): string[] {
  const settings = new EffectiveSettings([{ from: 'a test', settings: patterns }]);
  const configuration = { root: 'file:///letters', settings } as Parameters<typeof folderFilter>[0];
  const { take, skip } = folderFilter(configuration, 'file:///letters');
  return files.filter((file) => {
    const folders = file.split('/').slice(0, -1);
    const walked = folders.every((_, at) => !skip(folders.slice(0, at + 1).join('/')));
    assert.equal(take(file), take(file) && walked, `${file} is taken and its folder is skipped`);
    return take(file);
  });
}

describe('the patterns of the settings', () => {
  const FILES = ['new/w.apa', 'old/keep.apa', 'old/other.apa', 'old/2007/a.apa'];

  it('leave out, and take back in what a later one names', () => {
    assert.deepEqual(taken({ exclude: ['old/**'] }, ...FILES), ['new/w.apa']);
    const back = ['new/w.apa', 'old/keep.apa'];
    assert.deepEqual(taken({ exclude: ['old/**', '!old/keep.apa'] }, ...FILES), back);
    assert.deepEqual(taken({ exclude: ['!old/keep.apa', 'old/**'] }, ...FILES), ['new/w.apa']);
    assert.deepEqual(taken({ exclude: ['**', '!old', '!old/keep.apa'] }, ...FILES), ['old/keep.apa']);
    assert.deepEqual(taken({ include: ['**/*.apa', '!new/**'] }, ...FILES), FILES.slice(1));
  });

  it('take nothing back of a folder that is left out itself', () => {
    assert.deepEqual(taken({ exclude: ['old', '!old/keep.apa'] }, ...FILES), ['new/w.apa']);
    assert.deepEqual(taken({ exclude: ['old/', '!old/keep.apa'] }, ...FILES), ['new/w.apa']);
    assert.deepEqual(taken({ exclude: ['old/**', '!old/2007/a.apa'] }, ...FILES), ['new/w.apa']);
  });

  it('know one name in capitals and small letters, and with accents composed or apart', () => {
    assert.deepEqual(taken({ exclude: ['OLD/**'] }, ...FILES), ['new/w.apa']);
    assert.deepEqual(taken({ exclude: ['\u00dcber/**'] }, 'U\u0308ber/a.apa'), []);
    assert.deepEqual(taken({ include: ['U\u0308ber/*'] }, '\u00dcber/a.md'), ['\u00dcber/a.md']);
  });

  it('may begin with brackets that mean anything else', () => {
    assert.deepEqual(taken({ exclude: ['!(new)/**'] }, ...FILES), ['new/w.apa']);
  });

  it('never take in what begins with a dot or belongs to packages', () => {
    assert.deepEqual(taken({ exclude: ['!**'] }, '.git/a.apa', 'x/node_modules/a.apa', 'a.apa'), ['a.apa']);
  });
});
