import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { inFolder, type Folder } from '../support/cli';

const LAST = `---
council: Northmere Council
year: 2007
to:
  name: Ms A Rowan
---

# Northmere 2007

## Staying safe

Grade: 3

Much is good.
`;

const files = { '2007/northmere.apa': LAST, 'notes.md': 'Ask.\n', 'none.apa': '# Northmere\n' };

describe('apa-letter new', () => {
  it('begins a letter after last year’s, without its judgements', () =>
    inFolder(files, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['new', '--from', '2007/northmere.apa']);
      assert.match(stdout, /^year: 2008$/m);
      assert.match(stdout, /^previous: northmere\.apa$/m);
      assert.match(stdout, /^Dear Ms Rowan$/m);
      assert.doesNotMatch(stdout, /Grade: 3|Much/);
      assert.deepEqual({ stderr, code }, { stderr: '', code: 0 });
    }));

  it('writes it where it is asked to, with the way from there to last year’s', () =>
    inFolder(files, async (folder) => {
      const ran = await folder.run(['new', '--from', '2007/northmere.apa', '-o', 'northmere-2008.apa']);
      assert.deepEqual(ran, { stdout: '', stderr: '', code: 0 });
      assert.match(written(folder), /^previous: 2007\/northmere\.apa$/m);
      const checked = await folder.run(['check', 'northmere-2008.apa', '--max-severity', 'information']);
      assert.equal(checked.code, 0, checked.stdout);
      assert.doesNotMatch(checked.stdout, /error|warning/);
    }));

  it('begins one from nothing, with the framework of its year', () =>
    inFolder(files, async (folder) => {
      const subject = ['--council', 'Northmere: Council', '--year'];
      const { stdout } = await folder.run(['new', ...subject, '2006']);
      assert.match(stdout, /^framework: apa-2006\ncouncil: "Northmere: Council"\nyear: 2006$/m);
      const other = await folder.run(['new', ...subject, '2006', '--framework', 'apa-2008', '-o', '-']);
      assert.match(other.stdout, /^framework: apa-2008$/m);
      // A year that no framework is for takes the usual one.
      assert.match((await folder.run(['new', ...subject, '2030'])).stdout, /^framework: apa-2008$/m);
    }));

  it('writes over nothing unless it is forced to, and over last year’s letter never', () =>
    inFolder({ ...files, 'northmere-2008.apa': 'Mine.\n' }, async (folder) => {
      const args = ['new', '--from', '2007/northmere.apa', '-o', 'northmere-2008.apa'];
      await refused(folder, args, /^apa-letter: northmere-2008\.apa: This file exists already/);
      assert.equal(written(folder), 'Mine.\n');
      assert.equal((await folder.run([...args, '--force'])).code, 0);
      assert.match(written(folder), /^year: 2008$/m);
      await refused(
        folder,
        ['new', '--from', '2007/northmere.apa', '-o', '2007/northmere.apa', '--force'],
        /last year’s letter/,
      );
      assert.equal(readFileSync(folder.path('2007/northmere.apa'), 'utf8'), LAST);
    }));

  it('says in one line what is missing', () =>
    inFolder(files, async (folder) => {
      const subject = ['--council', 'Northmere'];
      for (const [args, words] of [
        [[], /Say which council/],
        [subject, /Say which year/],
        [[...subject, '--year', '08'], /four digits/],
        [[...subject, '--year', '2008', '--framework', 'none'], /There are: apa-2008/],
        [
          [...subject, '--year', '2008', '-o', 'letter.txt'],
          /letter\.txt: The name of a letter ends in \.apa/,
        ],
        [['--from', 'none.apa'], /none\.apa: This letter does not say its council and year/],
        [['--from', 'no.apa'], /no\.apa: This file or folder does not exist/],
        [['--from', '2007/northmere.apa', '--year', '2009'], /cannot be used with/],
      ] as const)
        await refused(folder, ['new', ...args], words);
      assert.equal(existsSync(folder.path('letter.txt')), false);
    }));
});

async function refused(folder: Folder, args: readonly string[], words: RegExp): Promise<void> {
  const { stdout, stderr, code } = await folder.run(args);
  assert.match(stderr, words, args.join(' '));
  assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
  assert.deepEqual({ stdout, code }, { stdout: '', code: 2 });
}

function written(folder: Folder): string {
  return readFileSync(folder.path('northmere-2008.apa'), 'utf8');
}
