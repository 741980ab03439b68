import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compoundKey, nameKey } from '../../server/src/text/key';

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

  it('makes no difference of ligatures and full-width characters', () => {
    const same = (a: string, b: string): void => assert.equal(nameKey(a), nameKey(b));
    same('Overall e\uFB00ectiveness', 'Overall effectiveness');
    same('Bene\uFB01ts', 'Benefits');
    same('\uFF22\uFF45\uFF49\uFF4E\uFF47 healthy', 'Being healthy');
    same('children\u00B4s', "children's");
    assert.notEqual(nameKey('Being healthy'), nameKey('Be healthy'));
  });

  it('keeps raised and lowered figures apart from others', () => {
    for (const [small, plain] of [
      ['10³', '103'],
      ['10²⁰', '1020'],
      ['H₂O', 'H2O'],
    ] as const) {
      assert.notEqual(nameKey(small), nameKey(plain));
      assert.equal(nameKey(`\uFF21 ${small}`), `a ${small}`.toLowerCase());
    }
  });

  it('takes a compound for the same as one word, two or hyphenated, where that is asked for', () => {
    for (const text of ['well-being', 'well being', 'Wellbeing', 'well\u2011being'])
      assert.equal(compoundKey(text), 'wellbeing', text);
    assert.notEqual(nameKey('well-being'), nameKey('well being'));
  });

  it('is the same for plain text whether or not something odd stands beside it', () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aZ9 -'`_~.\t") });
    fc.assert(fc.property(plain, (text) => assert.equal(nameKey(text), nameKey(`${text}\u200B`))));
  });
});
