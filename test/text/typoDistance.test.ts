import assert from 'node:assert/strict';
import { typoDistance } from '../../server/src/text/typoDistance';

describe('the slips between two words', () => {
  const check = (a: string, b: string, expected: number): void => {
    assert.equal(typoDistance(a, b), expected);
    assert.equal(typoDistance(b, a), expected);
  };

  it('are letters that differ', () => {
    check('year', 'year', 0);
    check('year', 'yaer', 1);
    check('year', 'yeer', 1);
    check('year', 'years', 1);
    check('council', 'concil', 1);
    check('year', 'date', 4);
    check('', 'year', 4);
  });
  it('are two when both letters are other ones', () => {
    check('abcd', 'badc', 4 - 1);
    check('name', 'nose', 2);
  });
});
