import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { letterLines } from './letterLines';
import { sameWords } from './words';

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...letterLines) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'-*_`~#>|<[]()\\&!. \tab12=:+'), maxLength: 12 }),
  },
);
const print = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\f', '\n\n')), { maxLength: 30 })
  .map((lines) => lines.flat().join(''))
  // A text that is markup already is not read as a print.
  .filter((text) => !/^\s*---|^ {0,3}##/m.test(text));

describe('import of any text', function () {
  this.timeout(60_000);

  it('keeps every word in its place, adds none to the body, and gives a header that can be read', () => {
    fc.assert(
      fc.property(print, (text) => sameWords(importLetter(text, defaultFramework), text)),
      { numRuns: Number(process.env['RUNS'] ?? 800) },
    );
  });

  it('gives the same markup for every kind of line end (T06)', () => {
    fc.assert(
      fc.property(print, (text) => {
        const lf = importLetter(text.replace(/\r\n?/g, '\n'), defaultFramework);
        assert.deepEqual(importLetter(text, defaultFramework), lf);
        assert.ok(!/\r/.test(lf.markup) && lf.markup.endsWith('\n'));
      }),
      { numRuns: 150 },
    );
  });

  it('leaves alone what it has made', () => {
    fc.assert(
      fc.property(print, (text) => {
        const { markup } = importLetter(text, defaultFramework);
        assert.equal(importLetter(markup, defaultFramework).markup, markup);
      }),
      { numRuns: 150 },
    );
  });
});
