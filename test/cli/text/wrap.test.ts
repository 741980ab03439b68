import assert from 'node:assert/strict';
import { wrap } from '../../../server/src/cli/text/wrap';

describe('wrap', () => {
  it('breaks at spaces', () => {
    assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrap('one', 7), ['one']);
    assert.deepEqual(wrap('', 7), ['']);
  });
  it('lets a long word stand by itself', () => {
    assert.deepEqual(wrap('a longest b', 4), ['a', 'longest', 'b']);
  });
  it('counts columns', () => {
    assert.deepEqual(wrap('漢字 漢字', 5), ['漢字', '漢字']);
  });
  it('keeps the gap in front of a code', () => {
    assert.deepEqual(wrap('one  code', 20), ['one  code']);
    assert.deepEqual(wrap('one  code', 6), ['one', 'code']);
  });
});
