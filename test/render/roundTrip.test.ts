import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { readLetter, type Letter } from '../../server/src/letter/letter';
import { letterTree } from '../../server/src/render/letterTree';
import { printed } from '../../server/src/render/printed';
import { readFrameworkFile } from '../../server/src/workspace/frameworkFile';
import { wordsOfPrint } from '../import/words';
import { skip } from '../support/skip';

const PUBLISHED = path.resolve('../shared/letters/apa-2008-published-letter.txt');

/** A print that is imported and exported has the same words in the same order. */
function comesBack(file: string): void {
  const print = readFileSync(file, 'utf8');
  const again = printed(letterTree(readLetter(importLetter(print, defaultFramework).markup)));
  assert.deepEqual(wordsOfPrint(again), wordsOfPrint(print));
}

/** What a letter says that is printed. A heading that is misspelt names no area in a print, and is left out. */
function said({ header, title, salutation, table, sections, closing }: Letter): unknown {
  return {
    to: ['name', 'role', 'address'].map((key) => header?.text('to', key)),
    from: header?.text('from'),
    letterhead: header?.text('letterhead'),
    title: title?.title.text,
    salutation: salutation?.text,
    table: table?.rows.map(({ name, grade }) => [name.text, grade?.value]),
    sections: sections.map(({ area, heading, grade, prose, evidence }) => ({
      area: area?.id,
      heading: heading.title.text,
      grade: grade?.value,
      prose: prose.length,
      evidence: evidence.map(({ kind, items, paragraphs, none }) => [
        kind,
        items.length,
        paragraphs.length,
        none,
      ]),
    })),
    closing: closing?.below.map(({ text }) => text),
  };
}

describe('import and export', () => {
  it('give back the words of a letter as it was published', function () {
    if (!existsSync(PUBLISHED)) skip(this, 'the published letter is not beside the project');
    comesBack(PUBLISHED);
  });

  it('give back the words of the example of a print', () => comesBack('examples/printed/sandmere-2008.txt'));

  for (const name of ['northmere-2008', 'eastcombe-2008'])
    it(`give back what ${name} says`, () => {
      const letter = readLetter(readFileSync(`examples/${name}.apa`, 'utf8'));
      const again = readLetter(importLetter(printed(letterTree(letter)), defaultFramework).markup);
      assert.deepEqual(said(again), said(letter));
    });

  it('give back the grades of a letter with faults, where its headings name areas', () => {
    const letter = readLetter(readFileSync('examples/westholt-2008.apa', 'utf8'));
    const again = readLetter(importLetter(printed(letterTree(letter)), defaultFramework).markup);
    const grades = ({ sections }: Letter): unknown =>
      sections
        .filter(({ naming }) => naming.area && naming.exact)
        .map(({ area, grade }) => [area?.id, grade?.value]);
    assert.deepEqual(grades(again), grades(letter));
  });

  it('give back what letters of another framework say', () => {
    const folder = 'examples/library-peer-review';
    const file = readFileSync(`${folder}/.apa/frameworks/library-review.yaml`, 'utf8');
    const { framework } = readFrameworkFile(file);
    assert.ok(framework);
    const text = readFileSync(`${folder}/harbourside-2025.apa`, 'utf8');
    const letter = readLetter(text, { frameworks: [framework] });
    const markup = importLetter(printed(letterTree(letter)), framework).markup;
    assert.deepEqual(said(readLetter(markup, { frameworks: [framework] })), said(letter));
  });
});
