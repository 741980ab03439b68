import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inFolder, type Folder, type Ran } from '../../support/cli';

const grade = (area: string, value: string): string => `## ${area}\n\nGrade: ${value}\n`;
const LETTER = `${grade('Being healthy', '5')}\n${grade('Staying safe', '5')}`;

const check = (folder: Folder, ...more: string[]): Promise<Ran> =>
  folder.run(['check', '--format', 'compact', '--baseline', 'known.json', ...more]);
const placesOf = ({ stdout }: Ran): string[] =>
  stdout.split('\n').flatMap((line) => (line.includes('grade/out-of-range') ? [line.split(': ')[0]!] : []));

describe('apa-letter check --baseline', () => {
  it('records what there is, and tells of what is new after that', () =>
    inFolder({ 'x/a.apa': LETTER }, async (folder) => {
      const recorded = await check(folder);
      assert.match(recorded.stderr, /^Recorded \d+ findings in 1 letter to known\.json\.\n$/);
      assert.equal(recorded.stdout, '');
      assert.equal(recorded.code, 0);

      const same = await check(folder);
      assert.deepEqual(same, { stdout: '', stderr: '', code: 0 });

      folder.write('x/a.apa', LETTER.replace('5', '6'));
      const other = await check(folder);
      assert.deepEqual(placesOf(other), ['x/a.apa:3:8']);
      assert.equal(other.code, 1);
    }));

  it('knows findings again when lines have moved, and counts those that are alike', () =>
    inFolder({ 'a.apa': LETTER, 'b.apa': LETTER }, async (folder) => {
      await check(folder);
      folder.write('a.apa', `Words before it.\n\n${LETTER}`);
      folder.write('b.apa', `${LETTER}\n${grade('Enjoying and achieving', '5')}`);
      assert.deepEqual(placesOf(await check(folder)), ['b.apa:11:8']);
    }));

  it('knows findings again when the letters were formatted', () =>
    inFolder(
      {
        'a.apa':
          '##  Being   healthy\n**Grade:**  5\n\n|Area|Grade|\n|-|-|\n|Being  healthy|7|\n|Staying safe|2|\n',
      },
      async (folder) => {
        await check(folder);
        assert.equal((await folder.run(['format', '--write', 'a.apa'])).stderr, 'Formatted 1 letter.\n');
        assert.deepEqual(placesOf(await check(folder)), []);
      },
    ));

  it('records again when told to: the letters that are checked, and not those that are gone', () =>
    inFolder({ 'a.apa': LETTER, 'b.apa': LETTER }, async (folder) => {
      await check(folder);
      const first = JSON.parse(readFileSync(folder.path('known.json'), 'utf8')) as { letters: object };
      assert.deepEqual(Object.keys(first.letters), ['a.apa', 'b.apa']);

      folder.write('a.apa', grade('Being healthy', '7'));
      assert.equal((await check(folder, '--update-baseline', 'a.apa')).code, 0);
      assert.deepEqual(placesOf(await check(folder)), []);
    }));

  it('names letters from its own folder, so that it holds from anywhere', () =>
    inFolder({ 'x/a.apa': LETTER }, async (folder) => {
      await check(folder);
      const ran = await folder.run(['check', '--format', 'compact', '--baseline', '../known.json'], {
        cwd: folder.path('x'),
      });
      assert.equal(ran.stdout, '');
    }));

  it('holds no words of the letters', () =>
    inFolder({ 'a.apa': '## Being healthy\n\nGrade: Rowanberry\n' }, async (folder) => {
      await check(folder);
      assert.doesNotMatch(readFileSync(folder.path('known.json'), 'utf8'), /Rowanberry/i);
    }));

  it('refuses a file that is no baseline, and does not write over it', () =>
    inFolder({ 'a.apa': LETTER }, async (folder) => {
      for (const content of ['not JSON', '{}', '[]', '{"apaLetterBaseline":1,"letters":{}}']) {
        folder.write('known.json', content);
        const { stderr, code } = await check(folder);
        assert.match(stderr, /known\.json is not a baseline/);
        assert.equal(code, 2);
        assert.equal(readFileSync(folder.path('known.json'), 'utf8'), content);
      }
    }));

  it('says so when it cannot be written', () =>
    inFolder({ 'a.apa': LETTER }, async (folder) => {
      const { stderr, code } = await folder.run(['check', '--baseline', 'no/known.json']);
      assert.match(stderr, /no\/known\.json: This file or folder does not exist\./);
      assert.equal(code, 2);
    }));
});
