import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lastWordLeftOpen, mayBreakOff } from '../../server/src/prose/english/brokenOff';
import { findDoubled, mayHoldDoubled } from '../../server/src/prose/english/doubled';
import { Prose } from '../../server/src/prose/english/prose';
import { findBackwards, mayHoldBackwards } from '../../server/src/prose/figures/direction';
import { findMoreThanAll, mayHoldMoreThanAll } from '../../server/src/prose/figures/moreThanAll';
import { staysLinear } from '../support/linear';

const WORDS = new Set(['good', 'poor']);

/** What is looked for in prose, after a quick look at the text as written. */
const SEARCHES: readonly (readonly [may: (text: string) => boolean, finds: (prose: Prose) => boolean])[] = [
  [mayBreakOff, (prose) => lastWordLeftOpen(prose) !== undefined],
  [mayHoldDoubled, (prose) => findDoubled(prose).length > 0],
  [mayHoldBackwards, (prose) => findBackwards(prose).length > 0],
  [mayHoldMoreThanAll, (prose) => findMoreThanAll(prose, WORDS).length > 0],
];

describe('a quick look at a text', () => {
  it('never misses what its prose holds', () => {
    const pieces = fc.constantFrom(
      ...['the', 'The', 'of', 'Of', 'of the', 'and', 'due', 'to', 'schools', 'schools are good', 'are poor'],
      ...['13', '11', 'Thirteen', 'eleven', 'twenty-five', '148%', '148 per cent', 'have', 'rose from 71%'],
      ...['fell', 'to 48%', 'from', 'école', 'th\u00ADe', 'Waits are long.', '.', '!', ',', ';', '…', '’'],
      ...['**', '*', '`a`', '<b>', '</b>', '<!-- x -->', '[2]', '²', '(', ')', '[the](x)', '\\'],
    );
    const gaps = fc.constantFrom(' ', ' ', ' ', '\n', '  ', '\u00A0', '');
    const texts = fc
      .array(fc.tuple(pieces, gaps), { minLength: 2, maxLength: 12 })
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(texts, (text) => {
        for (const [may, finds] of SEARCHES)
          if (!may(text)) assert.equal(finds(new Prose(text)), false, text);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes linear time (T16)', () => {
    for (const piece of ['the the ', 'of the ', 'of', '9', '999 ', 'from', '.', ' ', 'é', '<!--'])
      for (const [may] of SEARCHES) staysLinear(piece, may);
  });
});
