import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder } from '../support/cli';
import { pdfOfText } from '../support/makePdf';
import { wordLetter } from '../support/wordLetter';

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

  it('follows the framework of the letter’s year, unless another is asked for', () => {
    const older = PRINTED.replaceAll('2008', '2006');
    return inFolder({ 'archive/new.txt': PRINTED, 'archive/old.txt': older }, async (folder) => {
      await folder.run(['import', 'archive', '-o', 'letters']);
      assert.match(readFileSync(folder.path('letters/new.apa'), 'utf8'), /^---\nframework: apa-2008\n/);
      assert.match(readFileSync(folder.path('letters/old.apa'), 'utf8'), /^---\nframework: apa-2006\n/);
      const asked = await folder.run(['import', '-', '--framework', 'apa-2008'], { stdin: older });
      assert.match(asked.stdout, /^---\nframework: apa-2008\n/);
    });
  });

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
      assert.match(refused.stderr, /^there\.apa: This file already exists\..*--force/);
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
      assert.match(shop.stderr, /^shop\.txt:1: check: /m);
    }));

  it('says what is wrong in one line and exits with 2', () =>
    inFolder(
      { 'printed.txt': PRINTED, 'old.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]) },
      async (folder) => {
        const slips = [
          [['nothere.txt'], /^nothere\.txt: This file or folder does not exist/],
          [['old.doc'], /^old\.doc: .*Word/],
          [['printed.txt', '--framework', 'apa-2009'], /no framework "apa-2009"\. Did you mean apa-2008\?/],
          [['printed.txt', '--framework', 'zzz'], /no framework "zzz"\. Known: apa-2008/],
          [
            ['printed.txt', '-o', path.join('no', 'folder.apa')],
            /^no.folder\.apa: This file or folder does not exist/,
          ],
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

  it('reads Word documents, whatever they are called', async () => {
    const word = wordLetter([
      'Dear Ms Rowan',
      'Annual performance assessment of services for children and young people in Northmere Council 2008',
      {
        rows: [
          ['Assessment judgement area', 'APA grade'],
          ['Being healthy', '2'],
          ['Staying safe', '3'],
        ],
      },
      'Being healthy',
      'Grade 2',
      'Services & schools do <well>.',
      'Major strengths',
      { item: 'Attendance is high' },
      { item: 'Care leavers do well' },
    ]);
    await inFolder({ 'a.docx': word, 'broken.docx': 'PK\u0003\u0004' }, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['import', 'a.docx', '--report']);
      assert.match(
        stdout,
        /^---\nframework: apa-2008\ncouncil: Northmere Council\nyear: 2008\nstatus: final\n/,
      );
      assert.match(stdout, /\| Being healthy {13}\| 2 {9}\|\n/);
      assert.match(
        stdout,
        /## Being healthy\n\nGrade: 2\n\nServices & schools do \\<well>\.\n\n### Major strengths\n\n- Attendance is high\n- Care leavers do well\n/,
      );
      assert.doesNotMatch(stderr, /Removed|not imported/);
      assert.equal(code, 0);
      const broken = await folder.run(['import', 'broken.docx']);
      assert.match(broken.stderr, /^broken\.docx: This Word document[^\n]*\n$/);
      assert.equal(broken.code, 2);
    });
  });

  it('reads PDFs, and says on which page something is', () =>
    inFolder({ 'printed.pdf': pdfOfText(PRINTED), 'broken.pdf': '%PDF-1.7\n' }, async (folder) => {
      const text = await folder.run(['import', '-'], { stdin: PRINTED });
      const { stdout, stderr, code } = await folder.run(['import', 'printed.pdf', '--report']);
      const words = (markup: string): string => markup.replace(/[’']/g, "'").replace(/\s+/g, ' ');
      assert.equal(words(stdout), words(text.stdout));
      assert.match(stderr, /^printed\.pdf: Page 1: Date: 2008-12-17$/m);
      assert.equal(code, 0);
      const args = ['import', 'printed.pdf', '-o', 'a.apa', '--report', '--format', 'json'];
      const rows = JSON.parse((await folder.run(args)).stdout) as {
        part: string;
        line: null;
        page: number;
      }[];
      const [date] = rows.filter(({ part }) => part === 'date');
      assert.deepEqual([date?.line, date?.page], [null, 1]);
      const broken = await folder.run(['import', 'broken.pdf']);
      assert.match(broken.stderr, /^broken\.pdf: This PDF is damaged[^\n]*\n$/);
      assert.equal(broken.code, 2);
    }));

  it('reads Windows-1252 when it is told so, and says how when it is not', () =>
    inFolder(
      {
        'old.txt': Buffer.from('Dear Ms Rowan\n\nThe council\x92s caf\xe9s.\n', 'latin1'),
        'new.txt': 'Dear Ms Rowan\n\nThe council’s cafés.\n',
      },
      async (folder) => {
        const refused = await folder.run(['import', 'old.txt']);
        assert.match(refused.stderr, /^old\.txt: This is not UTF-8: .*--encoding windows-1252\n$/);
        assert.equal(refused.code, 2);
        for (const file of ['old.txt', 'new.txt']) {
          const { stdout } = await folder.run(['import', file, '--encoding', 'windows-1252']);
          assert.match(stdout, /\nThe council’s cafés\.\n$/);
        }
      },
    ));

  it('says in a word that it left out what belongs to the pages', () =>
    inFolder({ 'a.txt': 'Dear Ms Rowan\n\nText.\n\nPage 1\n\fMore.\n\nPage 2\n' }, async (folder) => {
      const { stdout, stderr } = await folder.run(['import', 'a.txt']);
      assert.match(stdout, /\nDear Ms Rowan\n\nText\.\n\nMore\.\n$/);
      assert.equal(
        stderr,
        'a.txt: 2 lines of page headers, footers and page numbers were removed; --report lists them.\n',
      );
      const report = await folder.run(['import', 'a.txt', '--report']);
      assert.match(report.stderr, /^a\.txt:5: Removed: .*“Page 1”$/m);
    }));

  it('imports a folder, and never writes over a letter without being told to', () =>
    inFolder(
      {
        'old/a.txt': PRINTED,
        'old/2007/b.txt': 'Milk\n',
        'old/c.txt': Uint8Array.from([0x47, 0xe9]),
        'old/a.docx': 'PK\u0003\u0004',
        'old/d.pdf': '%PDF-',
        'old/e.odt': 'PK',
        'old/.hidden.txt': 'x',
        'new/2007/b.apa': 'mine',
      },
      async (folder) => {
        const { stdout, stderr, code } = await folder.run(['import', 'old', '-o', 'new']);
        assert.equal(stdout, '');
        assert.match(stderr, /^new\/2007\/b\.apa: This file already exists\..*--force/m);
        assert.match(stderr, /^old\/a\.docx: This Word document/m);
        assert.match(stderr, /^old\/c\.txt: This is not UTF-8/m);
        assert.match(stderr, /^old\/d\.pdf: This PDF is damaged/m);
        assert.match(stderr, /^old\/e\.odt: Skipped: only \.txt, \.docx and \.pdf files are imported\.$/m);
        assert.match(stderr, /\nImported 1 letter, 4 failed\.\n$/);
        assert.equal(code, 2);
        assert.equal(readFileSync(folder.path('new/2007/b.apa'), 'utf8'), 'mine');
        assert.match(readFileSync(folder.path('new/a.apa'), 'utf8'), /^---\n/);
        assert.ok(!existsSync(folder.path('new/.hidden.apa')));

        const forced = await folder.run(['import', 'old/2007', '-o', 'new/2007', '--force']);
        assert.equal(
          forced.stderr,
          `file            sections  grades         needs checking
old/2007/b.txt  0 of 7    – – – – – – –  1
Imported 1 letter, 1 needs checking.
`,
        );
        assert.equal(forced.code, 0);
        assert.match(readFileSync(folder.path('new/2007/b.apa'), 'utf8'), /\nMilk\n$/);
      },
    ));

  it('lets two prints of one name become no more than one letter', () =>
    inFolder({ 'old/a.docx': wordLetter(['Dear Ms Rowan']), 'old/a.txt': PRINTED }, async (folder) => {
      const { stderr, code } = await folder.run(['import', 'old', '-o', 'new', '--force']);
      assert.match(stderr, /^old\/a\.txt: Another file has already been imported to new\/a\.apa\.$/m);
      assert.match(stderr, /\nImported 1 letter, 1 failed\.\n$/);
      assert.equal(code, 2);
    }));

  it('sums a folder up in a table, however many threads have a part in it, and goes on after a bad one', () => {
    const names = Array.from({ length: 90 }, (_, at) => `${String(at).padStart(2, '0')}.txt`);
    const files = Object.fromEntries(names.map((name) => [`old/${name}`, PRINTED]));
    return inFolder({ ...files, 'old/07.txt': Uint8Array.from([0x47, 0xe9]) }, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['import', 'old', '-o', 'new', '--format', 'json']);
      const rows = JSON.parse(stdout) as { file: string; letter: string }[];
      const good = names.filter((name) => name !== '07.txt');
      assert.deepEqual(
        [...new Set(rows.map(({ file }) => file))],
        good.map((name) => `old/${name}`),
      );
      assert.equal(rows[0]?.letter, 'new/00.apa');
      const lines = stderr.trimEnd().split('\n');
      assert.match(lines.shift()!, /^old\/07\.txt: This is not UTF-8/);
      assert.match(lines.shift()!, /^file +sections +grades +needs checking$/);
      assert.match(lines[0]!, /^old\/00\.txt +7 of 7 +(?:[1-4] ){6}[1-4] +0$/);
      assert.equal(lines.length, 90);
      assert.equal(lines.at(-1), 'Imported 89 letters, 1 failed.');
      assert.equal(code, 2);
    });
  });

  it('says of each line where it stands in the print and in the letter', () =>
    inFolder({ 'a.txt': PRINTED }, async (folder) => {
      const args = ['import', 'a.txt', '-o', 'a.apa', '--report', '--format', 'json'];
      const { stdout } = await folder.run(args);
      const rows = JSON.parse(stdout) as {
        part: string;
        message: string;
        letterLine: number;
        line: number;
      }[];
      const letter = readFileSync(folder.path('a.apa'), 'utf8').split('\n');
      const print = PRINTED.split('\n');
      const sections = rows.filter(({ part }) => part === 'section');
      assert.equal(sections.length, 7);
      for (const { message, line, letterLine } of sections) {
        const name = message.split(', Grade')[0]!;
        assert.equal(letter[letterLine - 1], `## ${name}`);
        assert.ok(print[line - 1]!.startsWith(name));
      }
      const date = rows.find(({ part }) => part === 'date');
      assert.equal(letter[date!.letterLine - 1], 'date: 2008-12-17');
    }));

  it('gives the report as JSON on standard output, when that is free', () =>
    inFolder({ 'a.txt': PRINTED }, async (folder) => {
      const { stdout } = await folder.run(['import', 'a.txt', '-o', 'a.apa', '--report-format', 'json']);
      const rows = JSON.parse(stdout) as { part: string; line: number; confidence: string }[];
      assert.deepEqual(rows.find(({ part }) => part === 'date')?.line, 5);
      assert.ok(rows.every(({ confidence }) => confidence === 'high' || confidence === 'low'));
      for (const args of [['a.txt', '--report', '--format', 'json'], ['.']]) {
        const { stderr, code } = await folder.run(['import', ...args]);
        assert.match(stderr, /--output/);
        assert.equal(code, 2);
      }
    }));
});
