import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameKey } from '../../server/src/text/key';

describe('the form in which names are compared', () => {
  it('makes no difference of case, spaces, apostrophes, dashes and composition (T09, T10, T11)', () => {
    const same = (a: string, b: string): void => assert.equal(nameKey(a), nameKey(b));
    same('Being Healthy', 'being healthy');
    same(' Being \t healthy\n', 'Being healthy');
    same('Being\u00A0healthy', 'Being healthy');
    same('children\u2019s', "children's");
    same('children`s', "children's");
    same('well\u2011being', 'well-being');
    same('Cafe\u0301', 'Caf\u00E9');
    same('self\u00AD-grade\u200B', 'self-grade');
  });

  it('is the same for plain text whether or not something odd stands beside it', () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aZ9 -'`_~.\t") });
    fc.assert(fc.property(plain, (text) => assert.equal(nameKey(text), nameKey(`${text}\u200B`))));
  });
});
