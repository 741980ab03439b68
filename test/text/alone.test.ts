import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alone } from '../../server/src/text/alone';

describe('a string of its own', () => {
  it('has the same characters', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(alone(text), text))));
});
