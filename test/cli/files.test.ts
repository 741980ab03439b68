import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { readText } from '../../server/src/cli/read';
import { FINE, inFolder, WRONG, type Folder } from '../support/cli';
import { skip } from '../support/skip';

/** What is said of a file with this content, or that does not let itself be read. */
function said(name: string, folder: Folder): string {
  const read = readText(folder.path(name));
  return 'problem' in read ? read.problem : `read: ${JSON.stringify(read.text)}`;
}

describe('a file that is no letter', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const cases: readonly (readonly [what: string, content: string | Uint8Array, said: RegExp])[] = [
    ['nothing', '', /^read: ""$/],
    ['UTF-16, the small end first', bytes(0xff, 0xfe, 0x23, 0, 0x0a, 0), /^This is UTF-16 text\. Save it/],
    ['UTF-16, the big end first', bytes(0xfe, 0xff, 0, 0x23, 0, 0x0a), /^This is UTF-16 text\. Save it/],
    [
      'a picture',
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
      /not a text file: byte 9 is zero/,
    ],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0), /not a text file: byte 8 is zero/],
    ['Latin-1', bytes(0x23, 0x0a, 0x63, 0xe9), /byte 4 of the file \(line 2\) is 0xE9, which is “é”/],
    [
      'quotation marks of Windows',
      bytes(0x61, 0x93, 0x62, 0x94),
      /byte 2 .* is 0x93, which is ““” in Windows/,
    ],
    ['a dash of Windows', bytes(0x61, 0x0d, 0x0a, 0x96), /byte 4 .*\(line 2\) is 0x96, which is “–” in/],
    ['a Word document', 'PK\x03\x04…', /Word document \(\.docx\).*"apa-letter import" for \.docx/],
    ['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0, 1), /old Word document.*as \.docx or plain text/],
  ];
  for (const [what, content, words] of cases)
    it(`is told of in one sentence: ${what}`, () =>
      inFolder({ 'a.apa': content }, (folder) => assert.match(said('a.apa', folder), words)));

  it('may be too large, and is not read then', () =>
    inFolder({}, (folder) => {
      const file = openSync(folder.path('a.apa'), 'w');
      ftruncateSync(file, 100_000_000);
      closeSync(file);
      assert.match(said('a.apa', folder), /too large to be a letter: it has 100 MB, and the limit is 32 MB/);
    }));

  it('may be a folder, gone, or a link to itself', () =>
    inFolder({}, (folder) => {
      mkdirSync(folder.path('x.apa'));
      symlinkSync('circle.apa', folder.path('circle.apa'));
      assert.match(said('x.apa', folder), /a folder, not a letter/);
      assert.match(said('gone.apa', folder), /does not exist/);
      assert.match(said('circle.apa', folder), /points to itself/);
    }));

  it('may be a pipe, for which nothing waits', function () {
    if (process.platform === 'win32') return skip(this, 'no pipes with names here');
    return inFolder({}, async (folder) => {
      execFileSync('mkfifo', [folder.path('pipe.apa')]);
      const { stderr, code } = await folder.run(['check', '--format', 'json', 'pipe.apa']);
      assert.match(stderr, /^pipe\.apa: This is a pipe or a device, not a file\./);
      assert.equal(code, 2);
    });
  });

  it('may be one that must not be read', function () {
    if (process.getuid?.() === 0) return skip(this, 'the superuser may read everything');
    return inFolder({ 'a.apa': FINE }, (folder) => {
      chmodSync(folder.path('a.apa'), 0);
      assert.match(said('a.apa', folder), /may not read this/);
    });
  });
});

describe('a letter with an odd name', () => {
  const names = [
    'a b.apa',
    '🙂.apa',
    '100%.apa',
    '%41.apa',
    'a#b?.apa',
    "it's (1) [2] {3}.apa",
    '-x.apa',
    'é漢.apa.md',
  ];

  it('is found, checked and named as it is (T42)', () =>
    inFolder(Object.fromEntries(names.map((name) => [name, WRONG])), async (folder) => {
      const { stdout, stderr, code } = await folder.run(['check', '--format', 'json', '.']);
      assert.equal(stderr, '');
      assert.equal(code, 1);
      const found = (JSON.parse(stdout) as { file: string; code: string }[]).filter(
        (one) => one.code === 'grade/out-of-range',
      );
      assert.deepEqual(found.map(({ file }) => file).sort(), [...names].sort());
    }));

  it('can be named on the command line (T42)', () =>
    inFolder(Object.fromEntries(names.map((name) => [name, WRONG])), async (folder) => {
      const { stdout, stderr } = await folder.run(['check', '--format', 'json', '--', ...names]);
      assert.equal(stderr, '');
      assert.equal(
        new Set((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file)).size,
        names.length,
      );
    }));
});
