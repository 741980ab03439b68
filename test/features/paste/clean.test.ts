import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanPaste } from '../../../server/src/features/paste/clean';
import { readLetter } from '../../../server/src/letter/letter';
import { anyLetter, anyText } from '../../support/arbitrary';
import { crlf } from '../../support/marks';
import { staysLinear } from '../../support/linear';

function cleans(before: string, after: string): void {
  for (const ends of [(text: string) => text, crlf]) {
    assert.equal(cleanPaste(ends(before)), ends(after));
    assert.equal(cleanPaste(ends(after)), ends(after), 'what is clean stays');
  }
}

function keeps(text: string): void {
  cleans(text, text);
}

describe('text that is pasted from a word processor', () => {
  it('has its bullets become marks of a list', () => {
    cleans('•\tOne point.\n•\tAnother.\n', '- One point.\n- Another.\n');
    cleans('· One\n\uF0B7\u00A0Two\n▪Three', '- One\n- Two\n- Three');
    cleans('o\tOne\no\tTwo', '- One\n- Two');
    cleans('–\tOne\n–\tTwo', '- One\n- Two');
  });

  it('keeps points below points', () => {
    cleans('•\tOne\n\to\tBelow\n\to\tBelow too\n•\tTwo', '- One\n  - Below\n  - Below too\n- Two');
    cleans('    • One\n        • Below', '- One\n  - Below');
  });

  it('has plain spaces beside marks', () => {
    cleans('-\u00A0One\n-\u00A0Two', '- One\n- Two');
    cleans('1.\tOne\n2.\u00A0Two', '1. One\n2. Two');
    cleans('##\u00A0Being healthy', '## Being healthy');
    cleans('\u200B- One', '- One');
    cleans('\uFEFFThe council', 'The council');
  });

  it('has a blank line behind a list, unless the last point goes on', () => {
    cleans('• One\nThe council has more.', '- One\n\nThe council has more.');
    cleans('• One that goes\non here.', '- One that goes\non here.');
    cleans('• One\n\nThe council.', '- One\n\nThe council.');
  });

  it('has rows with tabs become a table', () => {
    cleans(
      'Grades\nArea\tGrade\nBeing healthy\t3\nStaying safe\t2\nThe council',
      'Grades\n\n| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 2 |\n\nThe council',
    );
    cleans('a|b\tc\nd\t', '| a\\|b | c |\n| --- | --- |\n| d | |');
  });

  it('has no mark twice where it goes behind one', () => {
    assert.equal(cleanPaste('•\tOne\n•\tTwo', '- '), 'One\n- Two');
    assert.equal(cleanPaste('One\n•\tTwo', '- '), 'One\n- Two');
    assert.equal(cleanPaste('- One\n- Two', '- '), '- One\n- Two');
  });

  it('begins nothing behind words', () => {
    assert.equal(cleanPaste('•\tone', 'The council '), '•\tone');
    assert.equal(cleanPaste('\u00B7 5 and\n•\tOne', 'The council '), '\u00B7 5 and\n- One');
    assert.equal(cleanPaste('•\tone', '  '), '- one');
  });

  it('gives a table that is read as the table of grades', () => {
    const text = cleanPaste('Assessment judgement area\tAPA grade\nBeing healthy\t3\nStaying safe\t2\n');
    const { table } = readLetter(text);
    assert.deepEqual(
      table?.rows.map(({ area, grade }) => [area?.id, grade?.value]),
      [
        ['being-healthy', 3],
        ['staying-safe', 2],
      ],
    );
    assert.equal(table?.block.form, 'pipes');
  });

  it('keeps quotation marks, dashes and no-break spaces in words', () => {
    keeps('“The council’s self-assessment” – 14–19 – costs £5\u00A0million.');
  });

  it('is left alone where it is markup already', () => {
    keeps('- One\n  * two\n    1. three\n- four\nmore of it');
    keeps('| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |');
    keeps('## Being healthy\n\nGrade: 2\n\nProse.\n');
    keeps('one\ttab');
    keeps('\tmoved in\n\tmoved in');
    keeps('– no, she said\n– yes, he said');
    keeps('over the road\nØ and other letters');
    keeps('');
  });

  it('loses no word, and is clean after one time (T53)', () => {
    const words = (text: string): string =>
      text
        .replace(/^[\s\u200B\u2060\uFEFF]*(?:[o§ØüvqÞ–—](?=\t)|[•‣⁃∙▪■●○◦·])/gmu, '')
        .replace(/[-|\\\s\u200B\u2060\uFEFF]/g, '');
    const pasted = fc.oneof(
      anyLetter,
      anyText,
      fc
        .array(
          fc.constantFrom(
            '•\t',
            '\t',
            'o\t',
            '–\t',
            '1.\t',
            '-\u00A0',
            '|',
            ' ',
            'Words',
            'more',
            '\n',
            '\n',
            '\u200B',
          ),
          { maxLength: 30 },
        )
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        const clean = cleanPaste(text);
        assert.equal(words(clean), words(text));
        assert.equal(cleanPaste(clean), clean);
      }),
      { numRuns: 1000 },
    );
  });

  it('is cleaned in linear time', () => {
    for (const piece of ['•\t', '\t', ' ', 'a\tb\n', '•\n', '\t•\n', '|', '\u200B'])
      staysLinear(piece, (text) => cleanPaste(text));
  });
});
