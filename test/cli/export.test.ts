import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { findChromium } from '../../server/src/node/chromium';
import { FINE, inFolder, WRONG } from '../support/cli';
import { skip } from '../support/skip';
import { unzip } from '../support/zip';

const LETTER = readFileSync('examples/northmere-2008.apa', 'utf8');
const GOLDEN = 'test/render/golden/northmere-2008';
const FINAL = `---\ncouncil: A\nyear: 2008\nstatus: final\n---\n\n${WRONG}`;

describe('apa-letter export', () => {
  it('writes to standard output, from a file or from standard input', () =>
    inFolder({ 'a.apa': LETTER }, async (folder) => {
      for (const form of ['html', 'txt', 'json']) {
        const golden = readFileSync(`${GOLDEN}.${form}`, 'utf8');
        const file = await folder.run(['export', 'a.apa', '--to', form]);
        assert.deepEqual(file, { stdout: golden, stderr: '', code: 0 });
      }
      const stdin = await folder.run(['export', '-', '--to', 'txt'], { stdin: LETTER });
      assert.equal(stdin.stdout, readFileSync(`${GOLDEN}.txt`, 'utf8'));
    }));

  it('writes a file, in the form that its ending says', () =>
    inFolder({ 'a.apa': LETTER, 'a.txt': 'old' }, async (folder) => {
      const text = await folder.run(['export', 'a.apa', '-o', 'a.txt']);
      assert.deepEqual(text, { stdout: '', stderr: '', code: 0 });
      assert.equal(readFileSync(folder.path('a.txt'), 'utf8'), readFileSync(`${GOLDEN}.txt`, 'utf8'));
      await folder.run(['export', 'a.apa', '-o', 'a.docx']);
      assert.ok(unzip(readFileSync(folder.path('a.docx'))).has('word/document.xml'));
    }));

  it('refuses a final letter with errors, and does it with --force', () =>
    inFolder({ 'a.apa': FINAL }, async (folder) => {
      const refused = await folder.run(['export', 'a.apa', '--to', 'txt']);
      assert.match(
        refused.stderr,
        /^a\.apa: This final letter has \d+ errors?, so it was not exported\..*--force\.\n$/,
      );
      assert.equal(refused.stdout, '');
      assert.equal(refused.code, 1);
      const forced = await folder.run(['export', 'a.apa', '--to', 'txt', '--force']);
      assert.deepEqual(forced, { stdout: 'Being healthy\n\nGrade 5\n', stderr: '', code: 0 });
    }));

  it('takes a draft as it is', () =>
    inFolder({ 'a.apa': WRONG, 'b.apa': FINE }, async (folder) => {
      assert.equal((await folder.run(['export', 'a.apa', '--to', 'txt'])).code, 0);
      assert.equal((await folder.run(['export', 'b.apa', '--to', 'txt'])).code, 0);
    }));

  it('refuses a letter of which it would lose the header, or with marks of a merge', () =>
    inFolder(
      {
        'a.apa': '---\nto: [\n---\n\nWords.\n',
        'b.apa': 'A\n\n<<<<<<< ours\nB\n=======\nC\n>>>>>>> theirs\n',
      },
      async (folder) => {
        const broken = await folder.run(['export', 'a.apa', '--to', 'txt']);
        assert.match(broken.stderr, /^a\.apa: The header of this letter cannot be read/);
        assert.equal(broken.code, 1);
        const merged = await folder.run(['export', 'b.apa', '--to', 'txt']);
        assert.match(merged.stderr, /^b\.apa: This letter has an unresolved merge conflict/);
        assert.equal(merged.code, 1);
      },
    ));

  it('says what is wrong in one line and exits with 2', () =>
    inFolder({ 'a.apa': LETTER }, async (folder) => {
      const slips = [
        [['a.apa'], /Choose a format: --to html/],
        [['a.apa', '--to', 'doc'], /Allowed choices are html, docx, txt, pdf, json/],
        [['nothere.apa', '--to', 'txt'], /^nothere\.apa: This file or folder does not exist/],
        [['a.apa', '--to', 'txt', '-o', 'a.apa'], /name of a letter/],
        [['a.apa', '-o', 'no/folder.txt'], /no\/folder\.txt: This file or folder does not exist/],
      ] as const;
      for (const [args, words] of slips) {
        const { stdout, stderr, code } = await folder.run(['export', ...args]);
        assert.match(stderr, words);
        assert.equal(stderr.trimEnd().split('\n').length, 1);
        assert.equal(stdout, '');
        assert.equal(code, 2);
      }
      assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), LETTER);
    }));

  it('prints a PDF with a browser of the machine', async function () {
    this.timeout(90_000);
    if (!findChromium(process.env)) skip(this, 'there is no Chromium on this machine');
    await inFolder({ 'a.apa': LETTER }, async (folder) => {
      const { stderr, code } = await folder.run(['export', 'a.apa', '-o', 'a.pdf']);
      assert.equal(stderr, '');
      assert.equal(code, 0);
      const pdf = readFileSync(folder.path('a.pdf'), 'latin1');
      assert.ok(pdf.startsWith('%PDF-'));
      assert.match(pdf, /\/Type ?\/Page\b/);
    });
  });

  it('says how to come by a PDF without a browser, or with one that fails', () =>
    inFolder({ 'a.apa': LETTER, bad: '#!/bin/sh\nexit 3\n' }, async (folder) => {
      const none = await folder.run(['export', 'a.apa', '-o', 'a.pdf'], {
        env: { APA_LETTER_CHROMIUM: folder.path('nothere') },
      });
      assert.match(
        none.stderr,
        /APA_LETTER_CHROMIUM is set to .*nothere, which does not exist\. .*--to html/,
      );
      assert.equal(none.code, 2);
      if (process.platform === 'win32') return;
      chmodSync(folder.path('bad'), 0o755);
      const bad = await folder.run(['export', 'a.apa', '-o', 'a.pdf'], {
        env: { APA_LETTER_CHROMIUM: folder.path('bad') },
      });
      assert.match(bad.stderr, /bad failed\. .*--to html/);
      assert.equal(bad.code, 2);
    }));
});
