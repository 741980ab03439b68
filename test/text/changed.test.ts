import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changed } from '../../server/src/text/changed';

describe('changed', () => {
  it('tells what to take out of a list and what to put in, to have the other', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(
      fc.property(list, list, (old, now) => {
        const { from, gone, come } = changed(old, now);
        assert.deepEqual(old.slice(from, from + gone.length), gone);
        assert.deepEqual([...old.slice(0, from), ...come, ...old.slice(from + gone.length)], now);
      }),
    );
  });

  it('tells no more than has changed', () => {
    assert.deepEqual(changed(['a', 'b', 'c'], ['a', 'x', 'c']), { from: 1, gone: ['b'], come: ['x'] });
    assert.deepEqual(changed(['a', 'a'], ['a', 'a', 'a']), { from: 2, gone: [], come: ['a'] });
    const same = ['a'];
    assert.deepEqual(changed(same, same), { from: 1, gone: [], come: [] });
  });
});
