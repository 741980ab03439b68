import assert from 'node:assert/strict';
import fc from 'fast-check';
import { choice, literal, stop } from '../../../server/src/features/completion/snippet';
import { expand } from './offers';

describe('snippets', () => {
  it('escape what has a meaning in them, and no more (T41)', () => {
    assert.equal(literal('cost $5 {a} C:\\x, a|b'), 'cost \\$5 {a\\} C:\\\\x, a|b');
    assert.equal(stop(1), '$1');
    assert.equal(stop(2, 'a}'), '${2:a\\}}');
    assert.equal(choice(3, ['a,b', 'c|d', 'e\\f', '$g}']), '${3|a\\,b,c\\|d,e\\\\f,$g}|}');
  });

  it('give back any words unchanged (T41)', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('$', '{', '}', '\\', '|', ',', '1', 'a', ' ') }),
        (words) => {
          assert.equal(expand(literal(words)), words);
          assert.equal(expand(`x${stop(1, words)}y`), `x${words}y`);
          assert.equal(expand(`x${choice(1, [words, 'other'])}y`), `x${words}y`);
        },
      ),
    );
  });
});
