import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import WordExtractor from 'word-extractor';
import { inFolder, type Folder } from '../support/cli';
import { holds, shown } from '../support/commentedWord';
import { wordOfText } from '../support/wordLetter';

const PRINTED = readFileSync('examples/printed/sandmere-2008.txt', 'utf8');
const LETTER = wordOfText(PRINTED);
const read = (folder: Folder, name: string): Buffer => readFileSync(folder.path(name));

/** It changes quotation marks unless it is told not to. */
const AS_WRITTEN = { filterUnicode: false };

describe('apa-letter review', () => {
  it('puts what is found at the words as comments, and leaves the document as it is', () =>
    inFolder({ 'letter.docx': LETTER }, async (folder) => {
      const { stderr, stdout, code } = await folder.run(['review', 'letter.docx', '-o', 'back.docx']);
      assert.deepEqual([stderr, stdout, code], ['back.docx: 6 comments added.\n', '', 0]);
      assert.deepEqual(read(folder, 'letter.docx'), LETTER);
      const back = read(folder, 'back.docx');
      holds(LETTER, back);
      const text = shown(back);
      assert.match(text, /in this aspect is ⟦adequate⟧¹\. The council/);
      assert.match(text, /^⟦Major Strengths⟧¹$/m);
      assert.equal(text.match(/⟦/g)?.length, 6);
    }));

  it('is read by two other programs, with all comments and the same words', () =>
    inFolder({ 'letter.docx': LETTER }, async (folder) => {
      await folder.run(['review', 'letter.docx']);
      const buffer = read(folder, 'letter-reviewed.docx');
      const wanted =
        'The sentence says “adequate”, which is grade 2, but the grade of this section is 3 (good). Change the word or the grade.';
      const options = { styleMap: ['comment-reference => sup'] };
      const { value } = await mammoth.convertToHtml({ buffer }, options);
      assert.equal(value.match(/<sup>/g)?.length, 6);
      assert.match(value, /adequate<sup><a [^>]*>\[AL\d\]<\/a><\/sup>\. The council/);
      assert.ok(value.includes(wanted));
      assert.ok(value.includes('Suggestion: change “adequate” to “good”; or change grade to 2 (adequate).'));
      assert.ok(value.includes('<p>grade/judgement-mismatch'));
      const other = await new WordExtractor().extract(buffer);
      assert.ok(other.getAnnotations(AS_WRITTEN).includes(wanted));
      assert.equal(
        other.getBody(AS_WRITTEN),
        (await new WordExtractor().extract(LETTER)).getBody(AS_WRITTEN),
      );
    }));

  it('changes nothing the second time, and takes out what holds no more', () =>
    inFolder({ 'letter.docx': LETTER }, async (folder) => {
      await folder.run(['review', 'letter.docx']);
      const once = read(folder, 'letter-reviewed.docx');
      const again = await folder.run(['review', 'letter-reviewed.docx', '-o', 'again.docx']);
      assert.equal(again.stderr, 'again.docx: 6 comments unchanged.\n');
      assert.deepEqual(read(folder, 'again.docx'), once);
      folder.write('.apa/config.yaml', 'severity:\n  evidence: off\n');
      const less = await folder.run(['review', 'again.docx', '-o', 'less.docx']);
      assert.match(less.stderr, /^less\.docx: 4 comments removed, 2 comments unchanged\.\n$/m);
    }));

  it('takes its comments out with --remove', () =>
    inFolder({ 'letter.docx': LETTER }, async (folder) => {
      await folder.run(['review', 'letter.docx']);
      const { stderr } = await folder.run(['review', 'letter-reviewed.docx', '--remove', '-o', 'clean.docx']);
      assert.equal(stderr, 'clean.docx: 6 comments removed.\n');
      holds(LETTER, read(folder, 'clean.docx'));
      assert.doesNotMatch(shown(read(folder, 'clean.docx')), /⟦/);
    }));

  it('writes over the document, or another, only when it is told to', () =>
    inFolder({ 'letter.docx': LETTER, 'other.docx': wordOfText('Mine\n') }, async (folder) => {
      const over = async (...args: string[]): Promise<string> =>
        (await folder.run(['review', 'letter.docx', ...args])).stderr;
      assert.match(await over('-o', 'letter.docx'), /is already used by the same command/);
      assert.match(await over('-o', 'other.docx'), /is not an earlier output.*--force/);
      assert.match(await over('-o', 'letter.apa'), /the name of a letter/);
      assert.deepEqual(read(folder, 'letter.docx'), LETTER);
      // An earlier review is its own.
      await over();
      assert.match(await over(), /6 comments added/);
      assert.match(await over('-o', 'letter.docx', '--force'), /6 comments added/);
      assert.match(shown(read(folder, 'letter.docx')), /⟦/);
    }));

  it('says what the reading was unsure of, and puts it into no comment', () =>
    inFolder(
      { 'letter.docx': wordOfText(PRINTED.replaceAll(/Major strengths/gi, 'Key strengths')) },
      async (folder) => {
        const { stderr } = await folder.run(['review', 'letter.docx']);
        assert.match(
          stderr,
          /^letter\.docx: Paragraph \d+, below “Being healthy”, “Key strengths”: Uncertain/,
        );
        assert.doesNotMatch(shown(read(folder, 'letter-reviewed.docx')), /⟦Key strengths/);
      },
    ));

  it('tells in one line why it cannot be done', () =>
    inFolder({ 'print.txt': PRINTED, 'broken.docx': 'PK\x03\x04' }, async (folder) => {
      for (const [file, why] of [
        ['print.txt', /^print\.txt: Comments can only be added to a Word document \(\.docx\)\.[^\n]*\n$/],
        ['broken.docx', /^broken\.docx: This Word document \(\.docx\) cannot be read[^\n]*\n$/],
        ['none.docx', /^none\.docx: This file or folder does not exist\.\n$/],
        // Its copy would have its own name.
        ['none-reviewed.docx', /^none-reviewed\.docx: This file or folder does not exist\.\n$/],
      ] as const) {
        const { stderr, code } = await folder.run(['review', file]);
        assert.match(stderr, why);
        assert.equal(code, 2);
        assert.ok(!existsSync(folder.path(file.replace(/\.\w+$/, '-reviewed.docx'))));
      }
    }));
});
