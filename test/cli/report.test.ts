import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inFolder } from '../support/cli';
import { onlyHarmless } from '../support/harmlessPage';

const letter = (council: string, year: number, grade: number | string, more = ''): string =>
  `---\ncouncil: ${JSON.stringify(council)}\nyear: ${year}\n${more}---\n\n## Staying safe\n\nGrade: ${grade}\n`;

const files = {
  'letters/z-2007.apa': letter('Northmere', 2007, 2),
  'letters/a b#-2008.apa': letter('Northmere', 2008, 3),
  'letters/west.apa': letter('Westholt', 2008, 9),
  'letters/odd.apa': letter('<img src=x onerror=alert(1)>', 2008, 1),
  'letters/old.apa': letter('Eastcombe', 2006, 2, 'framework: apa-2006\n'),
};

/** The councils, years and cells of “Staying safe”, in the order of the page. */
const rowsOf = (page: string): string[] =>
  [...page.matchAll(/<tr data-y="(\d*)".*?<a href="[^"]*">(.*?)<\/a>.*?<\/tr>/g)].map(
    ([row, year, council]) =>
      `${council} ${year} ${row
        .replace(/<a .*?<\/a>/, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()}`,
  );

describe('apa-letter report', () => {
  it('has each letter by council and year, with the change since the year before', () =>
    inFolder(files, async (folder) => {
      const ran = await folder.run(['report', 'letters', '-o', 'out.html']);
      assert.deepEqual(ran, { stdout: '', stderr: '', code: 0 });
      const page = readFileSync(folder.path('out.html'), 'utf8');
      onlyHarmless(page);
      const rows = rowsOf(page);
      assert.deepEqual(rows.map((row) => row.split(' ').slice(0, -8).join(' ')).length, 5);
      const at = (words: RegExp): number => rows.findIndex((row) => words.test(row));
      assert.ok(at(/^Northmere 2007 /) >= 0 && at(/^Northmere 2008 /) === at(/^Northmere 2007 /) + 1);
      assert.match(rows[at(/^Northmere 2008 /)]!, /Draft 3 \+1 /);
      assert.ok(at(/^Westholt/) > at(/^Northmere 2008/) && at(/^&lt;img/) >= 0);
      assert.ok(page.includes('href="./letters/a%20b%23-2008.apa"'));
      assert.match(page, /<option value="2008">2008<\/option>\n?<option value="2007">/);
      assert.match(page, /<b>1<\/b>letter with errors/);
    }));

  it('writes to standard output, and over an earlier page but nothing else', () =>
    inFolder({ ...files, 'notes.md': 'Mine.\n', 'made/r.html': '<!doctype html>' }, async (folder) => {
      const { stdout, code } = await folder.run(['report', 'letters']);
      assert.match(stdout, /^<!doctype html>[^]*<\/html>\n$/);
      assert.equal(code, 0);
      assert.equal((await folder.run(['report', 'letters', '-o', 'made/r.html'])).code, 0);
      assert.ok(readFileSync(folder.path('made/r.html'), 'utf8').includes('href="./../letters/west.apa"'));
      for (const to of ['notes.md', 'letters/new.apa', 'letters/west.apa']) {
        const refused = await folder.run(['report', 'letters', '-o', to]);
        assert.deepEqual([refused.code, refused.stdout], [2, '']);
      }
    }));

  it('tells what could not be read, on the page too, and goes on', () =>
    inFolder({ ...files, 'letters/bad.apa': Uint8Array.of(0xff, 0xfe, 0xfd) }, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['report', 'letters', 'none.apa']);
      assert.equal(code, 2);
      assert.match(stderr, /^none\.apa: This file or folder does not exist/m);
      assert.match(stdout, /<h2>Not read<\/h2>[^]*none\.apa/);
      assert.ok(rowsOf(stdout).length >= 5);
      assert.match((await folder.run(['report', '-'])).stderr, /A report is made of files/);
    }));
});
