import assert from 'node:assert/strict';
import { readFileSync, statSync, symlinkSync, lstatSync, chmodSync } from 'node:fs';
import { inFolder, run } from '../support/cli';
import { crlf } from '../support/marks';
import { skip } from '../support/skip';

const LOOSE = '## Being healthy ##\nGrade 2\n\n\n* a';
const TIDY = '## Being healthy\n\nGrade: 2\n\n- a\n';

describe('apa-letter format', () => {
  it('shows one letter as it would be, and changes no file', () =>
    inFolder({ 'a.apa': LOOSE }, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['format', 'a.apa']);
      assert.deepEqual([stdout, stderr, code], [TIDY, '', 0]);
      assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), LOOSE);
    }));

  it('is part of a pipe', async () => {
    const { stdout, code } = await run(['format', '-'], { stdin: LOOSE });
    assert.deepEqual([stdout, code], [TIDY, 0]);
    assert.equal((await run(['format', '--stdin-filename', 'a.apa'], { stdin: TIDY })).stdout, TIDY);
    assert.equal((await run(['format', '-'], { stdin: '' })).stdout, '');
  });

  it('shows no more than one letter', () =>
    inFolder({ 'a.apa': LOOSE, 'b.apa': TIDY }, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['format']);
      assert.deepEqual([stdout, code], ['', 2]);
      assert.match(stderr, /^apa-letter: These are 2 letters.*--write, --check or --diff\. Try: /);
    }));

  it('writes with --write, whole and only what changes', () =>
    inFolder({ 'a.apa': LOOSE, 'b.apa': TIDY, 'c/d.apa.md': LOOSE }, async (folder) => {
      const before = statSync(folder.path('b.apa')).mtimeMs;
      const { stdout, stderr, code } = await folder.run(['format', '--write']);
      assert.deepEqual([stdout, stderr, code], ['', 'Formatted 2 letters.\n', 0]);
      for (const name of ['a.apa', 'b.apa', 'c/d.apa.md'])
        assert.equal(readFileSync(folder.path(name), 'utf8'), TIDY);
      assert.equal(statSync(folder.path('b.apa')).mtimeMs, before);
      assert.equal((await folder.run(['format', '-w'])).stderr, '');
    }));

  it('keeps mode, link, byte order mark and line ends of a file (T07, T08)', () =>
    inFolder({ 'a.apa': `\uFEFF${crlf(LOOSE)}` }, async (folder) => {
      chmodSync(folder.path('a.apa'), 0o640);
      symlinkSync('a.apa', folder.path('link.apa'));
      assert.equal((await folder.run(['format', '--write', 'link.apa'])).code, 0);
      assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), `\uFEFF${crlf(TIDY)}`);
      assert.equal(statSync(folder.path('a.apa')).mode & 0o777, 0o640);
      assert.ok(lstatSync(folder.path('link.apa')).isSymbolicLink());
      assert.equal((await folder.run(['format', 'a.apa'])).stdout, `\uFEFF${crlf(TIDY)}`);
    }));

  it('names with --check what is not in the usual form, and exits with 1', () =>
    inFolder({ 'a.apa': LOOSE, 'b.apa': TIDY, 'c.apa': crlf(TIDY) }, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['format', '--check']);
      assert.deepEqual([stdout, stderr, code], ['a.apa\n', 'Not formatted: 1 letter.\n', 1]);
      const fine = await folder.run(['format', '--check', 'b.apa', 'c.apa']);
      assert.deepEqual([fine.stdout, fine.stderr, fine.code], ['', '', 0]);
      assert.equal((await folder.run(['format', '--check', '-'], { stdin: LOOSE })).stdout, '<stdin>\n');
    }));

  it('shows with --diff what would change, and exits with 1', () =>
    inFolder({ 'a.apa': '## A ##\n\ntext\n', 'b.apa': TIDY }, async (folder) => {
      const { stdout, code } = await folder.run(['format', '--diff', '--check']);
      assert.equal(stdout, '--- a/a.apa\n+++ b/a.apa\n@@ -1,3 +1,3 @@\n-## A ##\n+## A\n \n text\n');
      assert.equal(code, 1);
      assert.equal((await folder.run(['format', '--diff', 'b.apa'])).code, 0);
    }));

  it('formats around what cannot be read, and that is no fault (T53)', async () => {
    const broken = '## A ##\n<<<<<<< ours\n* a\n=======\n* b\n>>>>>>> theirs\n';
    const { stdout, code } = await run(['format', '-'], { stdin: broken });
    assert.deepEqual([stdout, code], [broken.replace(' ##', ''), 0]);
  });

  it('exits with 2 when something cannot be done, and does the rest', () =>
    inFolder({ 'a.apa': LOOSE, 'b.apa': Uint8Array.of(0x47, 0xe9, 0x0a) }, async (folder) => {
      const { stderr, code } = await folder.run(['format', '--write', 'a.apa', 'b.apa', 'none.apa']);
      assert.equal(code, 2);
      assert.match(stderr, /^b\.apa: .*UTF-8/m);
      assert.match(stderr, /^none\.apa: /m);
      assert.match(stderr, /^Formatted 1 letter\.$/m);
      assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), TIDY);
      assert.equal((await folder.run(['format', '--check', 'a.apa', 'none.apa'])).code, 2);
    }));

  it('leaves alone what may not be written', function () {
    if (process.getuid?.() === 0) return skip(this, 'the superuser may write everything');
    return inFolder({ 'a.apa': LOOSE }, async (folder) => {
      chmodSync(folder.path('a.apa'), 0o440);
      const { stderr, code } = await folder.run(['format', '--write']);
      assert.equal(code, 2);
      assert.match(stderr, /^a\.apa: This could not be written\./);
    });
  });

  it('refuses a command that is not right', async () => {
    const stdin = LOOSE;
    assert.equal((await run(['format', '--write', '--check', '-'], { stdin })).code, 2);
    const { stderr, code } = await run(['format', '--write', '-'], { stdin });
    assert.equal(code, 2);
    assert.match(stderr, /^apa-letter: Standard input cannot be changed\./);
  });
});
