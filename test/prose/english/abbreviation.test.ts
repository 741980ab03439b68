import assert from 'node:assert/strict';
import { explainedIn } from '../../../server/src/prose/english/abbreviation';
import { staysLinear } from '../../support/linear';

describe('an abbreviation', () => {
  const check = (text: string, ...expected: string[]): void =>
    assert.deepEqual(explainedIn(text), expected, text);

  it('is explained by the initials of the words beside it', () => {
    check('Tarnside Borough Council (TBC) met.', 'TBC');
    check('the Department of Health (DH) and the Department of Health (DOH)', 'DH', 'DOH');
    check('TBA (Teesmouth Business Academy) pays', 'TBA');
  });
  it('is not explained by other words, or by what says that something is to be done', () => {
    check('Tarnside City Council (TBC)');
    check('Borough Council (TBC)');
    check('to be confirmed (TBC), to do (TODO)');
    check('(TBC)');
    check('Tarnside Borough Council of the north (TBC)');
    check('a plan (in three parts)');
  });
  it('is found in linear time (T16)', () => {
    for (const piece of ['(TBC) ', 'T ', '(', 'TBC (', 'Of ']) staysLinear(piece, explainedIn);
  });
});
