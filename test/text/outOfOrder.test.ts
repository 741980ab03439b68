import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outOfOrder } from '../../server/src/text/outOfOrder';

describe('what stands out of order', () => {
  /** `expected`: each misplaced number and where it belongs: `<` before another, `>` after it. */
  const check = (items: number[], expected: string): void =>
    assert.equal(
      outOfOrder(items, (item) => item)
        .map(({ item, before, after }) => (before === undefined ? `${item}>${after}` : `${item}<${before}`))
        .join(' '),
      expected,
    );

  it('is as little as possible', () => {
    check([], '');
    check([1], '');
    check([1, 2, 5], '');
    check([2, 1], '1<2');
    check([1, 3, 4, 2], '2<3');
    check([7, 1, 2], '7>2');
    check([1, 7, 2, 3], '7>3');
    check([3, 2, 1], '2<3 1<3');
  });

  it('is all but a longest ascending run, and one less after each move', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8]), (items) => {
        const found = outOfOrder(items, (item) => item);
        assert.equal(found.length, items.length - longest(items));
        for (const { item, before, after } of found) {
          const rest = items.filter((one) => one !== item);
          const at = before === undefined ? rest.indexOf(after!) + 1 : rest.indexOf(before);
          const moved = rest.toSpliced(at, 0, item);
          assert.equal(outOfOrder(moved, (one) => one).length, found.length - 1);
        }
      }),
    );
  });

  /** By trying all subsets. */
  function longest(items: readonly number[]): number {
    let most = 0;
    for (let set = 0; set < 2 ** items.length; set++) {
      const kept = items.filter((_, i) => set & (1 << i));
      if (kept.every((item, i) => i === 0 || item > kept[i - 1]!)) most = Math.max(most, kept.length);
    }
    return most;
  }
});
