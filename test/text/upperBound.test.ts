import assert from 'node:assert/strict';
import fc from 'fast-check';
import { upperBound } from '../../server/src/text/upperBound';

describe('the upper bound', () => {
  const find = (numbers: readonly number[], value: number): number =>
    upperBound(numbers.length, value, (index) => numbers[index]!);

  it('is found by halves', () => {
    assert.equal(find([0, 5, 9], 4), 1);
    assert.equal(find([0, 5, 9], 5), 2);
    assert.equal(find([0, 5, 5, 9], 6), 3);
    assert.equal(find([0, 5, 9], 100), 3);
  });

  it('is the first when all are greater', () => {
    assert.equal(find([], 3), 0);
    assert.equal(find([4, 5], 3), 0);
  });

  it('is the one that looking through all of them finds', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: -1, max: 21 }),
        (all, value) => {
          const numbers = all.sort((a, b) => a - b);
          assert.equal(find(numbers, value), numbers.findLastIndex((one) => one <= value) + 1);
        },
      ),
    ));
});
