import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { crlf } from '../support/marks';
import { FINE, inFolder, WRONG, type Ran } from '../support/cli';

interface Entry {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly file: string; readonly range: Range; readonly message: string }[];
}
interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

const entries = ({ stdout }: Ran): Entry[] => JSON.parse(stdout) as Entry[];
const filesOf = (ran: Ran): string[] => [...new Set(entries(ran).map(({ file }) => file))];
const of = (ran: Ran, code: string): Entry[] => entries(ran).filter((entry) => entry.code === code);

const json = (...args: string[]): string[] => ['check', '--format', 'json', ...args];

describe('apa-letter check', () => {
  it('exits with 0 when nothing counts, with 1 when something does', () =>
    inFolder({ 'fine.apa': FINE, 'wrong.apa': WRONG }, async (folder) => {
      const runs = await Promise.all([
        folder.run(['check', 'fine.apa']),
        folder.run(['check', 'wrong.apa']),
        folder.run(['check', 'fine.apa', '--final']),
      ]);
      assert.deepEqual(
        runs.map(({ code }) => code),
        [0, 1, 1],
      );
    }));

  it('lets pass what --max-severity names, and nothing worse', () =>
    inFolder({ 'fine.apa': FINE, 'wrong.apa': WRONG }, async (folder) => {
      const code = async (file: string, max: string): Promise<number | null> =>
        (await folder.run(['check', file, '--max-severity', max])).code;
      const codes = await Promise.all([
        code('wrong.apa', 'error'),
        code('wrong.apa', 'warning'),
        code('fine.apa', 'hint'),
        code('fine.apa', 'none'),
      ]);
      assert.deepEqual(codes, [0, 1, 1, 1]);
    }));

  it('writes JSON with 0-based lines and UTF-16 characters (T01)', () =>
    inFolder(
      { 'a.apa': '## Being healthy\n\nGrade: 5 😀\n\n## Staying safe\n\n**Grade:** 7\n' },
      async (folder) => {
        const ran = await folder.run(json('a.apa'));
        const [first, second] = of(ran, 'grade/out-of-range');
        assert.deepEqual(
          { ...first, message: '' },
          {
            file: 'a.apa',
            code: 'grade/out-of-range',
            severity: 'error',
            message: '',
            range: { start: { line: 2, character: 7 }, end: { line: 2, character: 8 } },
            related: [],
          },
        );
        assert.match(first?.message ?? '', /5/);
        assert.deepEqual(second?.range.start, { line: 6, character: 11 });
      },
    ));

  it('gives related places with their file', () =>
    inFolder({ 'a.apa': '## Being healthy\n\nGrade: 2\nGrade: 3\n' }, async (folder) => {
      const [entry] = of(await folder.run(json('a.apa')), 'grade/duplicate');
      assert.deepEqual(
        entry?.related.map(({ file, range }) => [file, range.start.line]),
        [['a.apa', 2]],
      );
    }));

  it('counts lines alike for every kind of line end, and not the byte order mark (T04, T06, T08)', () =>
    inFolder(
      {
        'lf.apa': WRONG,
        'crlf.apa': crlf(WRONG),
        'cr.apa': WRONG.replace(/\n/g, '\r'),
        'bom.apa': `\uFEFF${WRONG}`,
        'line-one.apa': '\uFEFF## Being healthy Grade 5\n',
      },
      async (folder) => {
        const ran = await folder.run(json());
        assert.deepEqual(
          of(ran, 'grade/out-of-range').map(({ file, range }) => [
            file,
            range.start.line,
            range.start.character,
          ]),
          [
            ['bom.apa', 3, 7],
            ['cr.apa', 3, 7],
            ['crlf.apa', 3, 7],
            ['lf.apa', 3, 7],
            ['line-one.apa', 0, 23],
          ],
        );
      },
    ));

  it('writes an empty array when there is nothing to tell', () =>
    inFolder({ 'a.apa': '<!-- apa-disable-file -->\n\n## Being healthy\n\nGrade: 5\n' }, async (folder) => {
      const { stdout, code } = await folder.run(json('a.apa'));
      assert.equal(stdout, '[]\n');
      assert.equal(code, 0);
    }));

  it('checks the folder it stands in when none is named', () =>
    inFolder({ 'a.apa': WRONG, 'x/b.apa.md': WRONG, 'c.md': WRONG }, async (folder) =>
      assert.deepEqual(filesOf(await folder.run(json())), ['a.apa', 'x/b.apa.md']),
    ));

  it('checks files, folders and patterns, each letter once, in the order named', () =>
    inFolder(
      { 'a.apa': WRONG, 'b.txt': WRONG, 'x/c.apa': WRONG, 'x/d.md': WRONG, 'y/e.apa': WRONG },
      async (folder) => {
        assert.deepEqual(filesOf(await folder.run(json('b.txt', 'x', './a.apa', 'x/c.apa', '.'))), [
          'b.txt',
          'x/c.apa',
          'a.apa',
          'y/e.apa',
        ]);
        assert.deepEqual(filesOf(await folder.run(json('?/*.{apa,md}'))), ['x/c.apa', 'x/d.md', 'y/e.apa']);
        assert.deepEqual(filesOf(await folder.run(json('x/*'))), ['x/c.apa']);
      },
    ));

  it('takes a name with the signs of a pattern for that file if there is one', () =>
    inFolder({ 'a[1].apa': WRONG, 'a1.apa': WRONG }, async (folder) =>
      assert.deepEqual(filesOf(await folder.run(json('a[1].apa'))), ['a[1].apa']),
    ));

  it('names files below the folder it stands in from there, others in full', () =>
    inFolder({ 'x/a.apa': WRONG, 'b.apa': WRONG, '..c.apa': WRONG }, async (folder) => {
      const ran = await folder.run(json('a.apa', '../b.apa'), { cwd: folder.path('x') });
      assert.deepEqual(filesOf(ran), ['a.apa', folder.path('b.apa')]);
      assert.deepEqual(filesOf(await folder.run(json('..c.apa'))), ['..c.apa']);
    }));

  it('reads standard input where "-" stands', () =>
    inFolder({ 'a.apa': WRONG, 'b.apa': WRONG }, async (folder) => {
      const ran = await folder.run(json('a.apa', '-', 'b.apa'), { stdin: WRONG });
      assert.deepEqual(filesOf(ran), ['a.apa', '<stdin>', 'b.apa']);
      assert.equal(ran.code, 1);
    }));

  it('tells in one line each of what cannot be checked, checks the rest, and exits with 2', () =>
    inFolder(
      {
        'wrong.apa': WRONG,
        'latin.apa': Uint8Array.from([0x44, 0x0a, 0xe9, 0x0a]),
        'wide.apa': Uint8Array.from([0xff, 0xfe, 0x44, 0x00]),
        'picture.apa': Uint8Array.from([0x89, 0x50, 0x00, 0x01]),
        'empty/notes.md': '',
      },
      async (folder) => {
        mkdirSync(folder.path('x.apa'));
        const words = ['.', 'nothere.apa', 'wron.apa', 'empty', 'no*.apa', 'x.apa'];
        const { stderr, stdout, code } = await folder.run(json(...words));
        const lines = stderr.trimEnd().split('\n');
        const about = (name: string): string => {
          const told = lines.filter((line) => line.startsWith(`${name}: `));
          assert.equal(told.length, 1, stderr);
          return told[0]!;
        };
        assert.match(about('latin.apa'), /UTF-8.*byte 3/);
        assert.match(about('wide.apa'), /UTF-16/);
        assert.match(about('picture.apa'), /not a text file/);
        assert.match(about('nothere.apa'), /does not exist/);
        assert.match(about('wron.apa'), /does not exist.*Did you mean wrong\.apa\?/);
        assert.match(about('empty'), /no letters \(\.apa or \.apa\.md\) in this folder/);
        assert.match(about('no*.apa'), /No file matches/);
        assert.equal(
          lines.filter((line) => line.startsWith('x.apa: ')).length,
          2,
          'in the folder and by itself',
        );
        assert.deepEqual(filesOf({ stderr, stdout, code }), ['wrong.apa']);
        assert.equal(code, 2);
      },
    ));

  it('does not call a folder empty whose letters were named before', () =>
    inFolder({ 'x/a.apa': FINE }, async (folder) => {
      const { stderr, code } = await folder.run(['check', 'x/a.apa', 'x']);
      assert.equal(stderr, '');
      assert.equal(code, 0);
    }));

  it('reads empty and blank letters (T15)', () =>
    inFolder({ 'a.apa': '', 'b.apa': ' \n\n' }, async (folder) => {
      const ran = await folder.run(json());
      assert.equal(ran.stderr, '');
      for (const { range } of entries(ran)) assert.deepEqual(range.start, { line: 0, character: 0 });
    }));
});
