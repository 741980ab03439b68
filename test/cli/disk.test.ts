import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { inFolder, type Folder } from '../support/cli';
import { crlf } from '../support/marks';

/** A letter that formatting and safe fixes both change. */
const LOOSE = '##  Being healthy\n\nGrade: 2\n\n### Major strengths\n\n•  Waits are short.\n';
const PRINT =
  'Annual performance assessment of services for children and young people in Northmere 2008\n\nText.\n';
const FULL = { NODE_OPTIONS: `--require "${path.resolve('test/support/fullDisk.cjs')}"` };

const ways: readonly { readonly args: readonly string[]; readonly file: string }[] = [
  { args: ['check', '--fix', 'a.apa'], file: 'a.apa' },
  { args: ['format', '--write', 'a.apa'], file: 'a.apa' },
  { args: ['export', 'a.apa', '-o', 'out.html'], file: 'out.html' },
  { args: ['export', 'a.apa', '-o', 'out.docx'], file: 'out.docx' },
  { args: ['import', 'print.txt', '-o', 'new.apa'], file: 'new.apa' },
  { args: ['import', 'print.txt', '-o', 'a.apa', '--force'], file: 'a.apa' },
  { args: ['check', 'a.apa', '--baseline', 'known.json', '--update-baseline'], file: 'known.json' },
  { args: ['check', 'a.apa', '--output-file', 'found.txt'], file: 'found.txt' },
];

const files = {
  'a.apa': LOOSE,
  'print.txt': PRINT,
  'out.html': '<!doctype html>old',
  'known.json': baseline(),
};

function baseline(): string {
  return JSON.stringify({ apaLetterBaseline: 2, letters: {} });
}

/** Every file of a folder with its content. */
function contents(folder: Folder): Record<string, string> {
  const names = readdirSync(folder.at).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(folder.path(name), 'latin1')]));
}

describe('a disk without room', () => {
  for (const { args, file } of ways)
    it(`leaves every file as it was, and nothing beside it: ${args.join(' ')}`, () =>
      inFolder(files, async (folder) => {
        const before = contents(folder);
        const ran = await folder.run(args, { env: FULL });
        assert.deepEqual(contents(folder), before);
        assert.match(ran.stderr, new RegExp(`${file.replace('.', '\\.')}: .*disk is full`));
        assert.equal(ran.code, 2);
        // With room it is written, so that the test is about writing.
        await folder.run(args);
        assert.notDeepEqual(contents(folder), before);
      }));

  it('costs the cache and nothing else', () =>
    inFolder(files, async (folder) => {
      const args = ['check', '--format', 'json', 'a.apa'];
      const before = contents(folder);
      const plain = await folder.run(args);
      const cached = await folder.run([...args, '--cache', '--cache-file', 'cache.json'], { env: FULL });
      assert.deepEqual(cached, plain);
      assert.deepEqual(contents(folder), before);
    }));
});

describe('a file that is written over', () => {
  for (const args of [
    ['check', '--fix', 'link.apa'],
    ['format', '--write', 'link.apa'],
    ['import', 'print.txt', '-o', 'link.apa', '--force'],
    ['export', 'a.apa', '-o', 'link.txt'],
  ])
    it(`keeps its mode and the link to it: ${args.join(' ')}`, () =>
      inFolder({ 'a.apa': LOOSE, 'b.apa': LOOSE, 'print.txt': PRINT, 'b.txt': 'old' }, async (folder) => {
        const [link] = args.filter((word) => word.startsWith('link.'));
        const real = link!.replace('link', 'b');
        chmodSync(folder.path(real), 0o640);
        symlinkSync(real, folder.path(link!));
        const before = readFileSync(folder.path(real), 'utf8');
        assert.equal((await folder.run(args)).code === 2, false);
        assert.notEqual(readFileSync(folder.path(real), 'utf8'), before);
        assert.equal(statSync(folder.path(real)).mode & 0o777, 0o640);
        assert.ok(lstatSync(folder.path(link!)).isSymbolicLink());
      }));

  for (const args of [
    ['check', '--fix', 'a.apa'],
    ['format', '--write', 'a.apa'],
  ])
    it(`keeps its line ends and byte order mark: ${args.join(' ')} (T07, T08)`, () =>
      inFolder({ 'a.apa': `\uFEFF${crlf(LOOSE)}` }, async (folder) => {
        await folder.run(args);
        const after = readFileSync(folder.path('a.apa'), 'utf8');
        assert.notEqual(after, `\uFEFF${crlf(LOOSE)}`);
        assert.match(after, /^\uFEFF(?:[^\r\n]*\r\n)+$/);
      }));
});
