import assert from 'node:assert/strict';
import { examples } from '../../server/src/lsp/warmUp';
import { rules } from '../../server/src/rules/registry';

describe('warming up', () => {
  it('takes a step for every example of a rule, and ends', () => {
    const steps = examples();
    let count = 0;
    while (!steps.next().done) count++;
    assert.equal(count, rules.length * 2);
  });
});
