import assert from 'node:assert/strict';
import { readLetter } from '../../server/src/letter/letter';
import { page } from '../../server/src/render/html/page';
import { printed } from '../../server/src/render/printed';
import { staysLinear } from '../support/linear';
import { treeOf } from './check';
import { json } from '../../server/src/render/json';

const PIECES = [
  'Words <!-- note --> and words\n',
  'Words <!-- and\n',
  '- Item <!-- note -->\n',
  '| a | b <!-- c --> |\n',
  '## Being healthy\n\nGrade: 2\n\nProse.\n\n### Major strengths\n\n- One\n\n',
  '`` ` ',
  '*a **b ',
  '<a ',
  '[a](b) ',
];

describe('rendering', function () {
  this.timeout(60_000);

  for (const piece of PIECES)
    it(`takes time in proportion: ${JSON.stringify(piece)}`, () => {
      staysLinear(piece, (text) => page(treeOf(text)));
      staysLinear(piece, (text) => printed(treeOf(text)));
      staysLinear(piece, (text) => json(readLetter(text)));
    });

  it('takes emphasis within emphasis as deep as it comes, and every word', () => {
    const depth = 5000;
    const text = printed(treeOf(`${'*a '.repeat(depth)}b${' a*'.repeat(depth)}\n`));
    assert.equal(text.match(/a/g)?.length, 2 * depth);
  });
});
