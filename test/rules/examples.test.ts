import assert from 'node:assert/strict';
import { checkExample, readExample } from '../../server/src/rules/example';
import { rules } from '../../server/src/rules/registry';

describe('the examples of the rules', () => {
  /** As a final letter, unless the example says what it is. */
  const codesOf = (text: string): string[] =>
    checkExample(readExample(text, 'final')).map(({ code }) => code);

  for (const { code, example } of rules)
    it(code, () => {
      assert.ok(codesOf(example.wrong).includes(code), `the wrong example has no finding of ${code}`);
      assert.ok(!codesOf(example.right).includes(code), `the right example has a finding of ${code}`);
    });

  it('have codes that are not given twice', () => {
    assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length);
  });
});
