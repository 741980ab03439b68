import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder } from '../support/cli';

const PRINTED = readFileSync('examples/printed/sandmere-2008.txt', 'utf8');

describe('apa-letter import', () => {
  it('prints the markup, from a file or from standard input', () =>
    inFolder({ 'printed.txt': PRINTED }, async (folder) => {
      const file = await folder.run(['import', 'printed.txt']);
      assert.match(file.stdout, /^---\nframework: apa-2008\ncouncil: Sandmere Council\n/);
      assert.equal(file.stderr, '');
      assert.equal(file.code, 0);
      const stdin = await folder.run(['import', '-', '--framework', 'apa-2008'], { stdin: PRINTED });
      assert.equal(stdin.stdout, file.stdout);
    }));

  it('gives a letter that can be checked', () =>
    inFolder({ 'printed.txt': PRINTED }, async (folder) => {
      const { stdout } = await folder.run(['import', 'printed.txt']);
      const { stderr, code } = await folder.run(['check', '-', '--max-severity', 'error'], { stdin: stdout });
      assert.equal(stderr, '');
      assert.equal(code, 0);
    }));

  it('writes a file, and never over another without being told to', () =>
    inFolder({ 'printed.txt': PRINTED, 'there.apa': 'mine' }, async (folder) => {
      const written = await folder.run(['import', 'printed.txt', '-o', 'new.apa']);
      assert.deepEqual(written, { stdout: '', stderr: '', code: 0 });
      assert.match(readFileSync(folder.path('new.apa'), 'utf8'), /^---\n/);

      const refused = await folder.run(['import', 'printed.txt', '-o', 'there.apa']);
      assert.match(refused.stderr, /^there\.apa: This file exists already\..*--force/);
      assert.equal(refused.code, 2);
      assert.equal(readFileSync(folder.path('there.apa'), 'utf8'), 'mine');

      await folder.run(['import', 'printed.txt', '-o', 'there.apa', '--force']);
      assert.match(readFileSync(folder.path('there.apa'), 'utf8'), /^---\n/);
    }));

  it('reports on standard error, with 1-based lines', () =>
    inFolder({ 'printed.txt': PRINTED, 'shop.txt': 'Milk\nBread\n' }, async (folder) => {
      const { stderr, stdout } = await folder.run(['import', 'printed.txt', '--report']);
      assert.match(stderr, /^printed\.txt:5: Date: 2008-12-17$/m);
      assert.match(stdout, /^---\n/);
      const shop = await folder.run(['import', 'shop.txt', '--report']);
      assert.match(shop.stderr, /^shop\.txt:1: look: /m);
    }));

  it('says what is wrong in one line and exits with 2', () =>
    inFolder(
      { 'printed.txt': PRINTED, 'old.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]) },
      async (folder) => {
        const slips = [
          [['nothere.txt'], /^nothere\.txt: There is no such file/],
          [['old.doc'], /^old\.doc: .*Word/],
          [['printed.txt', '--framework', 'apa-2009'], /no framework "apa-2009"\. Did you mean apa-2008\?/],
          [['printed.txt', '--framework', 'zzz'], /no framework "zzz"\. Known: apa-2008/],
          [['printed.txt', '-o', path.join('no', 'folder.apa')], /^no.folder\.apa: There is no such/],
        ] as const;
        const runs = slips.map(async ([args, words]) => {
          const { stdout, stderr, code } = await folder.run(['import', ...args]);
          assert.match(stderr, words);
          assert.equal(stderr.trimEnd().split('\n').length, 1);
          assert.equal(stdout, '');
          assert.equal(code, 2);
        });
        await Promise.all(runs);
        assert.ok(!existsSync(folder.path('no')));
      },
    ));
});
