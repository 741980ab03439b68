import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detach } from '../../server/src/text/detach';

describe('a string of its own', () => {
  it('has the same characters', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(detach(text), text))));
});
