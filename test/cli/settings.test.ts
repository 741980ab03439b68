import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Folder } from '../support/cli';

const letter = (council: string, more = ''): string =>
  `---\ncouncil: ${council}\nyear: 2008\n${more}---\n\n# Title\n\n## Being healthy\n\nGrade: 7\n`;

interface Found {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly related: readonly { readonly file: string }[];
}

describe('settings on the command line', () => {
  let folder: Folder;
  const check = async (...args: string[]): Promise<Found[]> =>
    JSON.parse((await folder.run(['check', ...args, '--format', 'json'])).stdout) as Found[];
  const of = (found: readonly Found[], code: string): Found[] => found.filter((one) => one.code === code);
  afterEach(() => folder.remove());

  it('are those of the nearest .apa folder above a letter', async () => {
    folder = new Folder({
      '.apa/config.yaml': 'severity:\n  grade/out-of-range: hint\n  area: off\n',
      'a.apa': letter('A'),
      'sub/.apa/config.yaml': 'severity:\n  grade: warning\n',
      'sub/b.apa': letter('B'),
    });
    const found = await check('.');
    assert.deepEqual(
      of(found, 'grade/out-of-range').map(({ file, severity }) => [file, severity]),
      [
        ['a.apa', 'hint'],
        ['sub/b.apa', 'warning'],
      ],
    );
    assert.ok(!found.some(({ file, code }) => file === 'a.apa' && code.startsWith('area/')));
  });

  it('say which files are letters; a file that is named is checked all the same', async () => {
    folder = new Folder({
      '.apa/config.yaml': 'include: ["**/*.apa", "letters/*.md"]\nexclude: ["old/**"]\n',
      'a.apa': letter('A'),
      'letters/b.md': letter('B'),
      'notes.md': letter('C'),
      'old/d.apa': letter('D'),
    });
    const files = async (...args: string[]): Promise<string[]> => [
      ...new Set((await check(...args)).map(({ file }) => file)),
    ];
    assert.deepEqual(await files('.'), ['a.apa', 'letters/b.md']);
    assert.deepEqual(await files('letters'), ['letters/b.md']);
    assert.deepEqual(await files('old/d.apa'), ['old/d.apa']);
  });

  it('tell of a framework file that does not count, since another has its id', async () => {
    const own = readFileSync('examples/library-peer-review/.apa/frameworks/library-review.yaml', 'utf8');
    folder = new Folder({
      '.apa/frameworks/a.yaml': own,
      '.apa/frameworks/b.yaml': own,
      'a.apa': letter('A', 'framework: library-review\n'),
    });
    assert.deepEqual(
      of(await check('.'), 'settings/framework').map(({ file, severity }) => [file, severity]),
      [['.apa/frameworks/b.yaml', 'error']],
    );
  });

  it('that are broken are told of once, in their file; the defaults apply (T36)', async () => {
    folder = new Folder({
      '.apa/config.yaml': 'severity:\n  grade: of\n',
      'a.apa': letter('A'),
      'b.apa': letter('B'),
    });
    const found = await check('.');
    assert.deepEqual(
      of(found, 'settings/invalid').map(({ file }) => file),
      ['.apa/config.yaml'],
    );
    assert.deepEqual(
      of(found, 'grade/out-of-range').map(({ severity }) => severity),
      ['error', 'error'],
    );
    // It is not counted among the letters.
    assert.match((await folder.run(['check', '.'])).stdout, /\n2 letters: 3 errors[^\n]*\n$/);
  });

  it('are shown with where each comes from', async () => {
    folder = new Folder({
      '.apa/config.yaml': 'severity:\n  grade: hint\n',
      'a.apa': letter('A', 'status: final\n'),
    });
    const { stdout, code } = await folder.run(['config', 'a.apa']);
    assert.equal(code, 0);
    assert.match(stdout, /^Settings for a\.apa$/m);
    assert.match(stdout, /^status: final {2}\(the letter’s header\)$/m);
    assert.match(stdout, /^severity of grade\/missing: hint {2}\(\.apa\/config\.yaml\)$/m);
    assert.match(stdout, /^- \.apa\/config\.yaml$/m);
    const missing = await folder.run(['config', 'b.apa']);
    assert.deepEqual([missing.code, missing.stdout], [2, '']);
    assert.match(missing.stderr, /^b\.apa: This file or folder does not exist/);
  });

  it('compare letters with one another, and with last year’s wherever it lies', async () => {
    const final = 'status: final\n';
    folder = new Folder({
      '.apa/config.yaml': 'exclude: ["old/**"]\n',
      'a.apa': letter('Northmere', final),
      'copy.apa': letter('Northmere', final),
      'old/x.apa': letter('Westholt').replace('2008', '2007'),
      'x.apa': letter('Westholt', 'previous: old/x.apa\n'),
      'y.apa': letter('Eastcombe', 'previous: old/x.apa\n'),
      'z.apa': letter('Sandmere', 'previous: nowhere.apa\n'),
    });
    const found = (await check('.')).filter(({ code }) => code.startsWith('letter/'));
    assert.deepEqual(
      found.map(({ file, code }) => `${file} ${code}`),
      [
        'a.apa letter/duplicate',
        'copy.apa letter/duplicate',
        'y.apa letter/previous-mismatch',
        'z.apa letter/previous-not-found',
      ],
    );
    assert.deepEqual(
      found[0]?.related.map(({ file }) => file),
      ['copy.apa'],
    );
    assert.deepEqual(
      (await check('a.apa')).filter(({ code }) => code.startsWith('letter/')),
      [],
    );
  });

  it('hold in what the cache remembers', async () => {
    folder = new Folder({ 'a.apa': letter('A') });
    const severity = async (): Promise<string | undefined> =>
      of(await check('a.apa', '--cache'), 'grade/out-of-range')[0]?.severity;
    assert.equal(await severity(), 'error');
    folder.write('.apa/config.yaml', 'severity:\n  grade: hint\n');
    assert.equal(await severity(), 'hint');
  });
});
