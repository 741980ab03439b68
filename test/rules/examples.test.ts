import assert from 'node:assert/strict';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { rules } from '../../server/src/rules/registry';
import type { Neighbours, OtherLetter } from '../../server/src/rules/rule';

/** The letters that lie beside every example. */
const others: readonly OtherLetter[] = [
  {
    uri: 'file:///northmere-2007.apa',
    name: 'northmere-2007.apa',
    council: 'Northmere Borough Council',
    year: 2007,
  },
  { uri: 'file:///westholt-2007.apa', name: 'westholt-2007.apa', council: 'Westholt Council', year: 2007 },
];
const twin: OtherLetter = {
  uri: 'file:///copy.apa',
  name: 'copy.apa',
  council: 'Northmere Borough Council',
  year: 2008,
};

function neighbours(text: string): Neighbours {
  const path = readLetter(text).header?.text('previous');
  const previous = path === undefined ? undefined : (others.find(({ name }) => name === path) ?? null);
  return { twins: [twin], previous };
}

describe('the examples of the rules', () => {
  const codesOf = (text: string): string[] =>
    checkLetter(readLetter(text), { neighbours: neighbours(text) }).map(({ code }) => code);

  /** As a final letter, unless the example says what it is. */
  const final = (text: string): string[] =>
    text.includes('status:')
      ? codesOf(text)
      : checkLetter(readLetter(text, { status: 'final' }), { neighbours: neighbours(text) }).map(
          ({ code }) => code,
        );

  for (const { code, example } of rules)
    it(code, () => {
      assert.ok(final(example.wrong).includes(code), `the wrong example has no finding of ${code}`);
      assert.ok(!final(example.right).includes(code), `the right example has a finding of ${code}`);
    });

  it('have codes that are not given twice', () => {
    assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length);
  });
});
