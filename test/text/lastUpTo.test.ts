import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lastUpTo } from '../../server/src/text/lastUpTo';

describe('the last number up to another', () => {
  const find = (numbers: readonly number[], most: number): number =>
    lastUpTo(numbers.length, most, (index) => numbers[index]!);

  it('is found by halves', () => {
    assert.equal(find([0, 5, 9], 4), 0);
    assert.equal(find([0, 5, 9], 5), 1);
    assert.equal(find([0, 5, 5, 9], 6), 2);
    assert.equal(find([0, 5, 9], 100), 2);
  });

  it('is the first when there is none', () => {
    assert.equal(find([], 3), 0);
    assert.equal(find([4, 5], 3), 0);
  });

  it('is the one that looking through all of them finds', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: -1, max: 21 }),
        (all, most) => {
          const numbers = all.sort((a, b) => a - b);
          assert.equal(
            find(numbers, most),
            Math.max(
              0,
              numbers.findLastIndex((one) => one <= most),
            ),
          );
        },
      ),
    ));
});
