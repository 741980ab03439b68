import assert from 'node:assert/strict';
import { readAhead } from '../../server/src/workspace/readAhead';

describe('reading ahead', () => {
  it('keeps the order, whichever is read first, and leaves a gap for what cannot be read', async () => {
    const read = async (n: number): Promise<string> => {
      for (let turn = n; turn < 5; turn++) await Promise.resolve();
      if (n === 2) throw new Error('not there');
      return `text ${n}`;
    };
    const all = [];
    for await (const one of readAhead([0, 1, 2, 3], 3, read)) all.push(one);
    assert.deepEqual(all, [
      [0, 'text 0'],
      [1, 'text 1'],
      [2, undefined],
      [3, 'text 3'],
    ]);
  });

  it('reads no more than so many ahead of whoever takes them', async () => {
    const begun: number[] = [];
    const read = (n: number): Promise<string> => {
      begun.push(n);
      return Promise.resolve('');
    };
    for await (const [n] of readAhead([0, 1, 2, 3, 4, 5, 6, 7], 3, read)) {
      assert.equal(begun.length, n + 3);
      if (n === 2) break;
    }
    assert.deepEqual(begun, [0, 1, 2, 3, 4]);
  });
});
