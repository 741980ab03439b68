import assert from 'node:assert/strict';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { rules } from '../../server/src/rules/registry';

describe('the examples of the rules', () => {
  const codesOf = (text: string): string[] =>
    checkLetter(readLetter(text, { status: 'final' })).map(({ code }) => code);

  for (const { code, example } of rules)
    it(code, () => {
      assert.ok(codesOf(example.wrong).includes(code), `the wrong example has no finding of ${code}`);
      assert.ok(!codesOf(example.right).includes(code), `the right example has a finding of ${code}`);
    });

  it('have codes that are not given twice', () => {
    assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length);
  });
});
