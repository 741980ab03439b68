import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatLetter } from '../../server/src/features/format/format';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { wordPrint } from '../../server/src/import/word/wordPrint';
import { readLetter } from '../../server/src/letter/letter';
import { letterTree } from '../../server/src/render/letterTree';
import { printed } from '../../server/src/render/printed';
import { checkLetter } from '../../server/src/rules/check';
import { applyEdits } from '../../server/src/text/edit';
import { reasonToStay } from '../../server/src/workspace/exportLetter';
import { skip } from '../support/skip';

/** Letters and documents as writers and other programs leave them, in folders by what is wrong with them. */
const OUTSIDE = path.resolve('../shared/cases/outside');

/** What is found in every letter of a folder: the code, and whether the letter may still leave the house. */
const FOUND: Readonly<Record<string, readonly [code: string, leaves: boolean]>> = {
  '02-grade-more-than-one': ['grade/not-a-number', false],
  '03-fields-joined/after-prettier.apa': ['field/joined', false],
  '04-remark-wrapped': ['field/wrapped-remark', false],
  '05-almost-comments': ['comment/slip', false],
  '07-header-words-lost': ['header/needs-quotes', true],
  '08-merge-leftovers': ['text/merge-conflict', false],
  '23-minor/directive-capitals.apa': ['suppression/unused', true],
  '23-minor/directive-dash.apa': ['suppression/unused', true],
  '23-minor/directive-misspelt.apa': ['suppression/unknown-directive', true],
};

/** The words that a Word document must keep, in this order, and what else is said of it. */
const DOCUMENTS: Readonly<Record<string, readonly [text: RegExp, notes?: RegExp]>> = {
  'alt-chunk': [/These words are in a part of their own/],
  'carriage-return': [/sometimes\nheld/],
  hidden: [/Visits are frequent\. Carers stay/, /hidden/],
  'merged-cells': [/\n\t2\t1\n/],
  nested: [/• Homes are good, because\n\s+◦ staff are trained/],
  numbers: [/2\. Carers[^]*3\. Word prints[^]*d\) Word prints[^]*e\) Word/],
  'page-break': [/sometimes\nheld/],
  'simple-field': [/Of 264 children/],
  struck: [/The head of service is new/, /struck through/],
};

describe('what comes from outside', () => {
  before(function () {
    if (!existsSync(OUTSIDE)) skip(this, 'the folder of cases is not beside the project');
  });

  for (const [name, [code, leaves]] of Object.entries(FOUND))
    it(`is found: ${name}`, () => {
      for (const text of textsAt(name)) {
        const letter = readLetter(text);
        const findings = checkLetter(letter);
        assert.ok(
          findings.some((finding) => finding.code === code),
          findings.map((finding) => finding.code).join(),
        );
        assert.equal(reasonToStay(letter, findings) === undefined, leaves);
      }
    });

  it('has its header found, whatever stands before it: 06', () => {
    for (const text of textsAt('06-header-not-first')) {
      const letter = readLetter(text);
      assert.equal(letter.status, 'final');
      assert.equal(letter.header?.year, 2008);
      assert.doesNotMatch(printed(letterTree(letter)), /framework:/);
      const codes = checkLetter(letter).map(({ code }) => code);
      assert.ok(!codes.includes('header/missing'), codes.join());
    }
  });

  for (const [name, [text, notes]] of Object.entries(DOCUMENTS))
    it(`keeps its words: ${name}.docx`, async () => {
      const print = await wordPrint(readFileSync(path.join(OUTSIDE, `14-docx/${name}.docx`)));
      assert.ok('text' in print);
      assert.match(print.text, text);
      if (notes) assert.match(print.notes.map(({ message }) => message).join('\n'), notes);
    });

  it('is read by compatible letters and by bullets of any gallery: 15, 16', () => {
    const ligatures = importLetter(textsAt('15-ligatures')[0]!, defaultFramework).letter;
    assert.equal(ligatures.assessments.filter(({ grade }) => grade).length, 7);
    const { markup } = importLetter(textsAt('16-bullets')[0]!, defaultFramework);
    assert.match(
      markup,
      /- Children rarely have to move\.\n- Nurses visit[^]*- Waits are long\.\n- Plans are/,
    );
  });

  it('has its HTML left alone: 17', () => {
    for (const text of textsAt('17-format-html')) {
      const letter = readLetter(text);
      const formatted = applyEdits(text, formatLetter(letter));
      for (const tag of text.match(/^ *<.*$/gm) ?? []) assert.ok(formatted.includes(tag), tag);
      assert.ok(!checkLetter(letter).some(({ code }) => code === 'grade/out-of-range'));
    }
  });

  it('has its struck words marked: 21', () => {
    for (const text of textsAt('21-struck-text'))
      assert.match(printed(letterTree(readLetter(text))), /~~not fit for her post~~/);
  });
});

/** The texts of a file, or of all files in a folder. */
function textsAt(name: string): string[] {
  const at = path.join(OUTSIDE, name);
  const files = path.extname(name) ? [at] : readdirSync(at).map((file) => path.join(at, file));
  return files.map((file) => readFileSync(file, 'utf8'));
}
