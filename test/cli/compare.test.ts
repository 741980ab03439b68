import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inFolder } from '../support/cli';

const letter = (year: number, grade: number) =>
  `---\ncouncil: Northmere Council\nyear: ${year}\n---\n\n## Staying safe\n\nGrade: ${grade}\n`;
const files = {
  '2007.apa': letter(2007, 3),
  '2008.apa': letter(2008, 2),
  '2006.apa': '---\nframework: apa-2006\n---\n',
  'both/a.apa': letter(2005, 1),
  'both/b.apa': letter(2004, 1),
};

describe('apa-letter compare', () => {
  it('shows both letters and what has changed', () =>
    inFolder(files, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['compare', '2007.apa', '2008.apa']);
      const lines = stdout.split('\n');
      assert.equal(lines[0], 'A: Northmere Council 2007, apa-2008 (2007.apa)');
      assert.equal(lines[1], 'B: Northmere Council 2008, apa-2008 (2008.apa)');
      assert.match(stdout, /^Staying safe {2,}3 \(good\) {2}2 \(adequate\) {2}down 1 +/m);
      assert.equal(stderr, '');
      assert.equal(code, 0);
    }));

  it('gives JSON in which nothing is left out', () =>
    inFolder(files, async (folder) => {
      const { stdout } = await folder.run(['compare', '2007.apa', '2008.apa', '--format', 'json']);
      const found = JSON.parse(stdout) as {
        a: object;
        areas: { area: string; change: unknown; a: object }[];
      };
      assert.deepEqual(found.a, {
        file: '2007.apa',
        council: 'Northmere Council',
        year: 2007,
        framework: 'apa-2008',
      });
      assert.equal(found.areas.length, 7);
      const [healthy, safe] = ['being-healthy', 'staying-safe'].map((id) =>
        found.areas.find(({ area }) => area === id),
      );
      assert.equal(healthy?.change, null);
      assert.equal(safe?.change, -1);
      assert.deepEqual(safe?.a, {
        grade: 3,
        label: 'good',
        selfGrade: null,
        verdict: null,
        strengths: 0,
        weaknesses: 0,
        errors: 0,
        warnings: 0,
      });
    }));

  it('says when the frameworks differ', () =>
    inFolder(files, async (folder) => {
      const { stdout } = await folder.run(['compare', '2008.apa', '2006.apa']);
      assert.match(stdout, /^The letters have different frameworks\. Only areas with the same id/m);
      assert.match(stdout, /^Only apa-2008 has: overall-effectiveness\.$/m);
    }));

  it('compares two letters and nothing else', () =>
    inFolder(files, async (folder) => {
      const many = await folder.run(['compare', 'both', '2008.apa']);
      assert.match(many.stderr, /both matches 2 letters\. Give one letter/);
      const missing = await folder.run(['compare', '2009.apa', '2008.apa']);
      assert.match(missing.stderr, /^2009\.apa: This file or folder does not exist/);
      for (const { code, stdout } of [many, missing])
        assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    }));

  it('makes a page with the differences on top, and the letters side by side', () =>
    inFolder({ ...files, 'a b/2008#.apa': letter(2008, 4) }, async (folder) => {
      const made = await folder.run(['compare', '2007.apa', 'a b/2008#.apa', '-o', 'out/../c.html']);
      assert.deepEqual(made, { stdout: '', stderr: '', code: 0 });
      const page = readFileSync(folder.path('c.html'), 'utf8');
      assert.match(page, /<h1>Northmere Council, 2007 and 2008<\/h1>/);
      assert.match(page, /<a href="\.\/2007\.apa">[\s\S]*<a href="\.\/a%20b\/2008%23\.apa">/);
      assert.match(page, /<th scope="row">Staying safe<\/th><td>3 \(good\)<\/td><td>4 \(outstanding\)<\/td>/);
      assert.ok(page.indexOf('up 1') < page.indexOf('<p class="grade">Grade 3</p>'));
      const again = await folder.run(['compare', '2007.apa', '2008.apa', '-o', 'c.html']);
      assert.equal(again.code, 0, 'an earlier page may be written over');
      const refused = await folder.run(['compare', '2007.apa', '2008.apa', '-f', 'html', '-o', '2006.apa']);
      assert.match(refused.stderr, /name of a letter/);
    }));
});
