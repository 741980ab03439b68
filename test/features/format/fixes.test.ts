import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLetter } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import { fixAll } from '../../../server/src/rules/fixAll';
import { familyOf, type Finding } from '../../../server/src/rules/rule';
import { applyEdits } from '../../../server/src/text/edit';
import { anyLetter } from '../../support/arbitrary';
import { formatted } from './check';

const forms = (text: string): Finding[] =>
  checkLetter(readLetter(text)).filter(({ code }) => familyOf(code) === 'text');

/** The text with the safe fixes for forms of markup, until there are none. */
function fixed(text: string): string {
  let out = text;
  for (let round = 0; round < 10; round++) {
    const edits = fixAll(forms(out));
    if (edits.length === 0) return out;
    out = applyEdits(out, edits);
  }
  return out;
}

describe('the formatter and the fixes for forms of markup', () => {
  it('come to the same text in either order', () => {
    const text =
      '  ##\u00A0Being healthy ##\n**Grade** – 2\n\nSelf-grade 3\nText.\n\nStaying safe\n---\nGrade: 1\n### Major strengths\n• a\n*   b\n\n' +
      'Area | Grade\n--- | ---\nBeing healthy | 2\nStaying safe | 1\n';
    assert.equal(formatted(fixed(text)), formatted(text));
    assert.equal(fixed(formatted(text)), formatted(text));
    assert.deepEqual(forms(formatted(text)), []);
  });

  it('do not undo each other', () => {
    fc.assert(
      fc.property(anyLetter, (text) => {
        const done = formatted(fixed(formatted(fixed(text))));
        assert.equal(formatted(fixed(done)), done);
      }),
      { numRuns: 400 },
    );
  });
});
