import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { readLetter, type Letter } from '../../server/src/letter/letter';
import { json } from '../../server/src/render/json';
import { letterTree } from '../../server/src/render/letterTree';
import { printed } from '../../server/src/render/printed';
import { wordsOfPrint } from '../import/words';
import { exampleLetters, type ExampleLetter } from '../support/examples';
import { skip } from '../support/skip';

const PUBLISHED = path.resolve('../shared/letters/apa-2008-published-letter.txt');

/** A print that is imported and exported has the same words in the same order. */
function comesBack(file: string): void {
  const print = readFileSync(file, 'utf8');
  const again = printed(letterTree(readLetter(importLetter(print, defaultFramework).markup)));
  assert.deepEqual(wordsOfPrint(again), wordsOfPrint(print));
}

/** What a letter has become that was exported and imported. */
function again({ letter, framework }: ExampleLetter): Letter {
  const { markup } = importLetter(printed(letterTree(letter)), framework);
  return readLetter(markup, { frameworks: [framework] });
}

/** All that a letter says and that is printed. The writer's own fields are not, nor are some keys of the header. */
function said(letter: Letter): unknown {
  const notPrinted = new Set(['status', 'period', 'from', 'selfGrade', 'verdict']);
  return JSON.parse(json(letter), (key, value: unknown) => (notPrinted.has(key) ? undefined : value));
}

/** The grades of the sections whose headings name their area. */
function grades({ sections }: Letter): unknown {
  return sections
    .filter(({ naming }) => naming.area && naming.exact)
    .map(({ area, grade }) => [area?.id, grade?.value]);
}

/** A heading that is misspelt names no area in a print, where it has no mark: it comes back as prose. */
const MISSPELT = ['westholt-2008', 'fenwick-2025'];

describe('import and export', () => {
  it('give back the words of a letter as it was published', function () {
    if (!existsSync(PUBLISHED)) skip(this, 'the published letter is not beside the project');
    comesBack(PUBLISHED);
  });

  it('give back the words of the example of a print', () => comesBack('examples/printed/sandmere-2008.txt'));

  for (const example of exampleLetters()) {
    const { name, letter } = example;

    it(`give back the words of ${name}, from the letterhead to who signed`, () => {
      const print = printed(letterTree(letter));
      assert.deepEqual(wordsOfPrint(printed(letterTree(again(example)))), wordsOfPrint(print));
    });

    if (MISSPELT.includes(name))
      it(`give back the grades of ${name} where its headings name areas`, () =>
        assert.deepEqual(grades(again(example)), grades(letter)));
    else
      it(`give back all that ${name} says: letterhead, date, addressee, grades, prose and evidence`, () => {
        assert.deepEqual(said(again(example)), said(letter));
        assert.equal(printed(letterTree(again(example))), printed(letterTree(letter)));
      });
  }
});
