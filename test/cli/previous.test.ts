import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { inFolder } from '../support/cli';
import { skip } from '../support/skip';

const letter = (previous: string): string =>
  `---\ncouncil: Northmere Borough Council\nyear: 2008\nprevious: ${previous}\n---\n\n## Being healthy\n\nGrade: 5\n`;

/** The letter with this `previous` has a finding about it, and all its others. */
const leadsNowhere = (previous: string): Promise<void> =>
  inFolder(
    { 'archive/about.md': '', 'note.txt': 'Call Ms Rowan.\n', 'n.apa': letter(previous) },
    async (folder) => {
      if (previous === 'pipe') execFileSync('mkfifo', [folder.path('pipe')]);
      for (const args of [
        ['check', '-f', 'compact', 'n.apa'],
        ['check', '-f', 'compact'],
      ]) {
        const { stdout, code } = await folder.run(args);
        assert.match(stdout, /letter\/previous-not-found “/);
        assert.match(stdout, /grade\/out-of-range/);
        assert.equal(code, 1);
      }
      for (const args of [
        ['grades', 'n.apa'],
        ['export', 'n.apa', '--to', 'txt'],
        ['config', 'n.apa'],
      ])
        assert.equal((await folder.run(args)).code, 0, args.join(' '));
    },
  );

describe('a previous letter that is none', () => {
  for (const [what, path] of Object.entries({
    'a folder': 'archive',
    'a note': 'note.txt',
    nothing: 'none.apa',
    'a path of another machine': '//host/share/a.apa',
    'a path with an escape': 'a%2Fb.apa',
    'a path with a zero': '"a\\0b"',
  }))
    it(`is reported, and all else is checked: ${what}`, () => leadsNowhere(path));

  for (const [what, path] of Object.entries({ 'a pipe': 'pipe', 'a device': '/dev/zero' }))
    it(`is reported, and all else is checked: ${what}`, function () {
      if (process.platform === 'win32') skip(this, 'no pipes and devices among the files here');
      return leadsNowhere(path);
    });
});

describe('letters of one folder', () => {
  const graded = (council: string, year: number, grade: number, more = ''): string =>
    `---\ncouncil: ${council}\nyear: ${year}\nstatus: final\n---\n\n## Staying safe\n\nGrade: ${grade}\n\n${more}\n`;

  it('are compared with those of the year before and know the other councils', () =>
    inFolder(
      {
        'n-2007.apa': graded('Northmere Borough Council', 2007, 4),
        'n-2008.apa': graded(
          'Northmere Borough Council',
          2008,
          3,
          'Staying safe was good last year. Westholt knows its children well.',
        ),
        'w-2008.apa': graded('Westholt County Council', 2008, 3),
      },
      async (folder) => {
        const { stdout } = await folder.run(['check', '-f', 'compact']);
        assert.match(stdout, /n-2008\.apa:11:18: warning letter\/previous-grade .* n-2007\.apa, says 4/);
        assert.match(stdout, /n-2008\.apa:11:34: warning header\/other-council .*“Westholt”/);
        assert.equal(stdout.match(/previous-grade|other-council/g)?.length, 2);
        const alone = await folder.run(['check', '-f', 'compact', 'n-2008.apa']);
        assert.doesNotMatch(alone.stdout, /previous-grade|other-council/);
      },
    ));
});
