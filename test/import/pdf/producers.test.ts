import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importLetter } from '../../../server/src/import/importLetter';
import type { Assessment } from '../../../server/src/letter/grades/assessment';
import { bodyOf, type Letter } from '../../../server/src/letter/letter';
import { findChromium, printPdf } from '../../../server/src/node/chromium';
import { letterTree } from '../../../server/src/render/letterTree';
import { printed } from '../../../server/src/render/printed';
import { render } from '../../../server/src/render/render';
import { readPdf } from '../../../server/src/workspace/readPdf';
import { builtPdf } from '../../support/builtPdf';
import { exampleLetters, type ExampleLetter } from '../../support/examples';
import { skip } from '../../support/skip';

/** The words that a letter prints, in order, without the marks of lists and of empty cells. */
function words(letter: Letter): string[] {
  return printed(letterTree(letter))
    .split(/\s+/)
    .filter((word) => !/^[■•–-]?$/.test(word));
}

/** Of each area its grade, and how many strengths and weaknesses are listed. */
function said(letter: Letter): unknown[] {
  const count = ({ section }: Assessment, kind: string): number =>
    (section ? bodyOf(letter, section).evidence : [])
      .filter((one) => one.kind === kind)
      .reduce((sum, { items }) => sum + items.length, 0);
  return letter.assessments.map((one) => [
    one.area.id,
    one.grade?.value,
    count(one, 'strengths'),
    count(one, 'weaknesses'),
  ]);
}

/** The letter comes back from its PDF with the same words, grades and points. */
async function comesBack(bytes: Uint8Array, { letter, framework }: ExampleLetter): Promise<void> {
  const print = await readPdf(bytes, builtPdf(), 30_000);
  assert.ok('text' in print);
  const imported = importLetter(print.text, framework, [framework], print.pages);
  assert.deepEqual(said(imported.letter), said(letter), imported.markup);
  assert.deepEqual(words(imported.letter), words(letter));
  assert.equal(imported.letter.status, letter.status);
  assert.ok(imported.report.every(({ part }) => part !== 'lost'));
}

describe('a letter that was printed as a PDF', function () {
  this.timeout(120_000);

  for (const example of exampleLetters())
    it(`comes back from our own export: ${example.name}`, async function () {
      if (!findChromium(process.env)) skip(this, 'there is no Chromium on this machine');
      const pdf = await printPdf(render(example.letter, 'html'), process.env);
      assert.ok(pdf instanceof Uint8Array);
      await comesBack(pdf, example);
    });

  // What a word processor has made of our Word export.
  for (const name of ['northmere-2008', 'westholt-2008'])
    it(`comes back from LibreOffice: ${name}`, async () => {
      const example = exampleLetters().find((one) => one.name === name)!;
      await comesBack(readFileSync(`test/import/pdf/fixtures/${name}.pdf`), example);
    });
});
