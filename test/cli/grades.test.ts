import assert from 'node:assert/strict';
import { GRADE_COLUMNS } from '../../server/src/features/grades';
import { inFolder } from '../support/cli';

const LETTER = (council: string) =>
  `---\ncouncil: ${council}\nyear: 2008\n---\n\n## Being healthy\n\nGrade: 2\nSelf-grade: 1\n\n## Staying safe\n\nGrade: 5\n`;
const files = {
  'letters/a.apa': LETTER('Northmere Council'),
  'letters/b.apa': LETTER('"=1+1, \\"Westholt\\""'),
};

describe('apa-letter grades', () => {
  it('writes CSV with CRLF, quotation marks where they are needed, and no formula (RFC 4180)', () =>
    inFolder(files, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['grades', 'letters', '--format', 'csv']);
      const lines = stdout.split('\r\n');
      assert.equal(lines[0], GRADE_COLUMNS.join(','));
      assert.equal(lines[2], 'Northmere Council,2008,being-healthy,2,adequate,1,-1,,0,0,0,1,letters/a.apa');
      assert.equal(lines[3], 'Northmere Council,2008,staying-safe,,,,,,0,0,1,0,letters/a.apa');
      assert.match(lines[9]!, /^"'=1\+1, ""Westholt""",2008,being-healthy,2,/);
      assert.equal(lines.length, 1 + 14 + 1);
      assert.ok(lines.every((line) => !line.includes('\n')));
      assert.equal(stderr, '');
      assert.equal(code, 0);
    }));

  it('writes one flat array, or one object a line, with every column and null for what is not known', () =>
    inFolder(files, async (folder) => {
      const array = await folder.run(['grades', 'letters', '--format', 'json']);
      const rows = JSON.parse(array.stdout) as Record<string, unknown>[];
      assert.equal(rows.length, 14);
      for (const row of rows) assert.deepEqual(Object.keys(row), [...GRADE_COLUMNS]);
      assert.equal(rows[2]!['grade'], null);
      assert.equal(rows[7]!['council'], '=1+1, "Westholt"');
      const lines = await folder.run(['grades', 'letters', '--format', 'jsonl']);
      assert.deepEqual(
        lines.stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
        rows,
      );
    }));

  it('shows a table, by default of this folder, that a terminal does not obey', () =>
    inFolder({ 'a.apa': LETTER('"North\\e[31mmere"') }, async (folder) => {
      const { stdout } = await folder.run(['grades']);
      assert.match(stdout, /^council {4}year {2}area +grade {2}label/);
      assert.match(stdout, /^Northmere {2}2008 {2}being-healthy +2 {2}adequate +1 +-1 /m);
    }));

  it('counts the errors that check finds there', () =>
    inFolder(files, async (folder) => {
      const check = await folder.run(['check', 'letters/a.apa', '--format', 'compact']);
      const errors = check.stdout.match(/ error /g)?.length;
      const { stdout } = await folder.run(['grades', 'letters/a.apa', '--format', 'json']);
      const rows = JSON.parse(stdout) as { errors: number }[];
      assert.equal(
        rows.reduce((sum, row) => sum + row.errors, 0),
        errors,
      );
    }));

  it('reads standard input, and says what could not be read', () =>
    inFolder({ 'a.apa': LETTER('Northmere'), 'bad.apa': Uint8Array.from([0x47, 0xe9]) }, async (folder) => {
      const stdin = await folder.run(['grades', '-', '--format', 'csv'], { stdin: LETTER('Northmere') });
      assert.match(stdin.stdout, /,<stdin>\r\n$/);
      const { stdout, stderr, code } = await folder.run(['grades', 'a.apa', 'bad.apa', '--format', 'csv']);
      assert.equal(stdout.split('\r\n').length, 9);
      assert.match(stderr, /^bad\.apa: This is not UTF-8[^\n]*\n$/);
      assert.equal(code, 2);
    }));

  it('gives columns alone when there is no row, and refuses another format', () =>
    inFolder({}, async (folder) => {
      const none = await folder.run(['grades', '--format', 'json']);
      assert.deepEqual(JSON.parse(none.stdout), []);
      assert.equal(none.code, 2);
      const refused = await folder.run(['grades', '--format', 'xls']);
      assert.match(refused.stderr, /'xls' is invalid.*table, csv, json, jsonl/);
      assert.equal(refused.code, 2);
    }));
});
