import assert from 'node:assert/strict';
import { importLetter } from '../../../server/src/import/importLetter';
import type { Letter } from '../../../server/src/letter/letter';
import { render } from '../../../server/src/render/render';
import { readPdf } from '../../../server/src/workspace/readPdf';
import { builtPdf } from '../../support/builtPdf';
import { exampleLetters } from '../../support/examples';
import { pdfOfText } from '../../support/makePdf';

/** What must not change on the way: the words in their order, each area's grade, and how many points it has. */
function essence(markup: string, { assessments }: Letter) {
  return {
    words: markup.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu),
    grades: assessments.map(({ area, grade }) => [area.id, grade?.value]),
    points: markup.match(/^- /gm)?.length ?? 0,
  };
}

describe('a PDF of each example', function () {
  this.timeout(60_000);
  for (const { name, letter, framework } of exampleLetters())
    it(`becomes the letter that its text becomes: ${name}`, async () => {
      const text = render(letter, 'txt');
      const read = await readPdf(pdfOfText(text), builtPdf(), 20_000);
      assert.ok('text' in read);
      const [fromPdf, fromText] = [read.text, text].map((print) => importLetter(print, framework));
      assert.deepEqual(
        essence(fromPdf!.markup, fromPdf!.letter),
        essence(fromText!.markup, fromText!.letter),
      );
    });
});
