import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter, type ImportResult } from '../../server/src/import/importLetter';
import { readLetter } from '../../server/src/letter/letter';
import { skip } from '../support/skip';
import { sameWords } from './words';

const file = join(import.meta.dirname, '../../../shared/letters/apa-2008-published-letter.txt');

describe('import of a letter as it was published', () => {
  let print = '';
  let markup = '';
  let result: ImportResult;

  before(function () {
    if (!existsSync(file)) skip(this, 'the published letter is not beside the project');
    print = readFileSync(file, 'utf8');
    result = importLetter(print, defaultFramework);
    markup = result.markup;
  });

  it('keeps every word in printed order', () => sameWords(result, print));

  it('fills the header', () => {
    const { header } = readLetter(markup);
    assert.deepEqual(
      header?.entries.map(({ name }) => name),
      ['framework', 'council', 'year', 'letterhead', 'date', 'to', 'signed', 'status'],
    );
    assert.equal(header.text('date'), '2008-12-17');
    assert.equal(header.text('to', 'address')?.trimEnd().split('\n').length, 5);
  });

  it('finds the table, the seven sections and their grades', () => {
    const { table, sections, title, salutation, closing } = readLetter(markup);
    assert.equal(table?.rows.length, 7);
    assert.deepEqual(
      sections.map((section) => section.fields.map(({ grade }) => grade?.value)),
      [[2], [2], [2], [2], [4], [2], [2]],
    );
    assert.ok(title && salutation && closing?.signature);
  });

  it('keeps the printed words of headings', () => {
    const printed = print.split('\n').map((line) => line.replace(/ Grade \d$/, ''));
    const headings = markup.split('\n').filter((line) => /^#{2,3} /.test(line));
    assert.equal(headings.length, 7 + 12);
    for (const heading of headings) assert.ok(printed.includes(heading.replace(/^#+ /, '')), heading);
  });

  it('gives every point its place, and leaves a paragraph a paragraph', () => {
    const groups = readLetter(markup).bodies.flatMap(({ evidence }) => evidence);
    assert.deepEqual(
      groups.map(({ items }) => items.length),
      [2, 0, 3, 2, 4, 3, 4, 0, 4, 2, 2, 2],
    );
    assert.deepEqual(
      groups.map(({ paragraphs }) => paragraphs.length),
      [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    );
  });
});
