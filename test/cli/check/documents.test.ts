import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { inFolder } from '../../support/cli';
import { pdfOfText } from '../../support/makePdf';
import { wordOfText } from '../../support/wordLetter';
import { xml } from '../../support/xml';

const PRINTED = readFileSync('examples/printed/sandmere-2008.txt', 'utf8');
const FILES = {
  'letter.docx': wordOfText(PRINTED),
  'report.pdf': pdfOfText(PRINTED),
  'print.txt': PRINTED,
};

interface Entry {
  file: string;
  code: string;
  place?: { page?: number; paragraph?: number; line?: number; heading?: string; words: string };
}

describe('apa-letter check with documents', () => {
  it('checks them where they lie and writes nothing', () =>
    inFolder(FILES, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['check', ...Object.keys(FILES)]);
      assert.equal(stderr, '');
      assert.equal(code, 1);
      assert.match(stdout, /^letter\.docx\n/);
      assert.match(stdout, /\n +Paragraph 45, below “Staying safe”\n.*aspect is adequate.*\n +\^{8}\n/);
      assert.match(stdout, /\n +Page 2, paragraph 22, below “Staying safe”\n/);
      assert.match(stdout, /\n3 letters: 6 warnings, 12 hints\n$/);
      assert.deepEqual(readdirSync(folder.at).sort(), Object.keys(FILES).sort());
    }));

  it('tells the place in every form of the output', () =>
    inFolder(FILES, async (folder) => {
      const out = async (format: string): Promise<string> =>
        (await folder.run(['check', 'report.pdf', '-f', format])).stdout;
      const place = 'Page 2, paragraph 22, below “Staying safe”, “adequate”: The sentence says';
      assert.match(
        await out('compact'),
        new RegExp(`^report\\.pdf:\\d+:\\d+: warning grade/\\S+ ${place}`, 'm'),
      );
      assert.ok((await out('github')).includes(`::${place}`));
      assert.ok((await out('gitlab')).includes(`"description": "${place}`));
      const junit = await out('junit');
      assert.ok(junit.includes(place));
      xml(junit);
      const entries = JSON.parse(await out('json')) as Entry[];
      const { page, paragraph, heading, words } = entries.find(({ code }) =>
        code.startsWith('grade/'),
      )!.place!;
      assert.deepEqual(
        { page, paragraph, heading, words },
        { page: 2, paragraph: 22, heading: 'Staying safe', words: 'adequate' },
      );
      const sarif = JSON.parse(await out('sarif')) as {
        runs: [{ results: { ruleId: string; locations: [{ logicalLocations: object[] }] }[] }];
      };
      const result = sarif.runs[0].results.find(({ ruleId }) => ruleId.startsWith('grade/'))!;
      assert.deepEqual(result.locations[0].logicalLocations, [
        { name: 'adequate', fullyQualifiedName: 'Page 2, paragraph 22, below “Staying safe”', kind: 'text' },
      ]);
    }));

  it('takes markup in a text file for markup, and a print in any other for a letter', () =>
    inFolder({ 'letter.txt': '## Being healthy\n\nGrade: 7\n', 'print.md': 'Grade 2\n' }, async (folder) => {
      const { stdout } = await folder.run(['check', 'letter.txt', '-f', 'compact']);
      assert.match(stdout, /^letter\.txt:3:8: error grade\/out-of-range 7 is/m);
      const other = await folder.run(['check', 'print.md', '-f', 'json']);
      assert.ok(!other.stdout.includes('"place"'));
    }));

  it('reads standard input, and text of Windows when it is told to', () =>
    inFolder({ 'print.txt': Buffer.from(PRINTED.replaceAll("'", '\x92'), 'latin1') }, async (folder) => {
      const word = await folder.run(['check', '-', '-f', 'compact'], { stdin: FILES['letter.docx'] });
      assert.match(word.stdout, /^<stdin>:45:\d+: warning grade\/judgement-mismatch Paragraph 45/m);
      const refused = await folder.run(['check', 'print.txt']);
      assert.match(refused.stderr, /^print\.txt: This is not UTF-8: .* --encoding windows-1252\n$/);
      assert.equal(refused.code, 2);
      const read = await folder.run(['check', 'print.txt', '--encoding', 'windows-1252', '-f', 'compact']);
      assert.match(read.stdout, /^print\.txt:65:100: warning grade\/judgement-mismatch/m);
    }));

  it('knows findings again by a baseline', () =>
    inFolder(FILES, async (folder) => {
      const args = ['check', 'letter.docx', '--baseline', 'known.json'];
      assert.match((await folder.run(args)).stderr, /^Recorded 6 findings in 1 letter/);
      assert.equal((await folder.run(args)).code, 0);
    }));

  it('fixes nothing in them, and says what can be done', () =>
    inFolder(FILES, async (folder) => {
      const { stderr } = await folder.run(['check', 'letter.docx', '--fix']);
      assert.match(stderr, /^letter\.docx: Documents are never changed\. Use "apa-letter review"/);
      assert.deepEqual(readFileSync(folder.path('letter.docx')), FILES['letter.docx']);
    }));

  it('tells in one line why one cannot be read, and checks the rest', () =>
    inFolder({ ...FILES, 'broken.docx': 'PK\x03\x04 and no more' }, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['check', 'broken.docx', 'letter.docx']);
      assert.match(stderr, /^broken\.docx: This Word document \(\.docx\) cannot be read\.[^\n]*\n$/);
      assert.match(stdout, /^letter\.docx\n/);
      assert.equal(code, 2);
    }));

  it('follows the settings of the folder they lie in', () =>
    inFolder(
      { ...FILES, '.apa/config.yaml': 'severity:\n  grade/judgement-mismatch: off\n' },
      async (folder) => {
        const { stdout } = await folder.run(['check', 'letter.docx', '-f', 'compact']);
        assert.match(stdout, /evidence\/empty/);
        assert.doesNotMatch(stdout, /judgement-mismatch/);
      },
    ));
});
