import assert from 'node:assert/strict';
import { buildLetter } from '../../server/src/letter/letter';
import { rule, type Rule } from '../../server/src/rules/rule';
import { findingsOf } from '../../server/src/rules/together';
import { LetterDocument } from '../../server/src/workspace/letterDocument';
import { LETTER } from '../support/letters';

const words = { code: 'test/rule', severity: 'hint', title: '', why: '', remedy: '' } as const;
const rest = { ...words, example: { wrong: '', right: '' }, message: () => '' };

/** Rules of every scope that is not asked at every key, which count how often they are asked. */
function counting(): { asked: Record<string, number>; rules: Rule[] } {
  const asked: Record<string, number> = { block: 0, area: 0, header: 0, table: 0 };
  const count = (what: string): never[] => {
    asked[what]!++;
    return [];
  };
  return {
    asked,
    rules: [
      rule<null>({ ...rest, scope: 'block', check: () => count('block') }),
      rule<null>({ ...rest, scope: 'area', check: () => count('area') }),
      rule<null>({ ...rest, scope: 'header', check: () => count('header') }),
      rule<null>({ ...rest, scope: 'table', check: () => count('table') }),
    ],
  };
}

/** How often the rules are asked when a character is put in before some words of a letter. */
function check(text: string, before: string): Record<string, number> {
  const { asked, rules } = counting();
  const document = new LetterDocument('file:///a.apa', 'apa-letter', 1, text);
  const run = (): void => {
    const letter = buildLetter(document.passages, {}, document.memory);
    findingsOf(rules, letter);
  };
  run();
  const first = { ...asked };
  const at = document.positionAt(text.indexOf(before));
  document.update([{ range: { start: at, end: at }, text: 'x' }], 2);
  run();
  const again = { ...asked };
  run();
  assert.deepEqual(asked, again, 'nothing is asked for again where nothing has changed');
  return Object.fromEntries(Object.entries(again).map(([what, count]) => [what, count - first[what]!]));
}

describe('what a key costs', () => {
  it('is one area and a few blocks in a section, whatever else the letter holds', () => {
    const { block, ...others } = check(LETTER, 'counselling');
    assert.ok(block! > 0 && block! <= 32, `${block} blocks`);
    assert.deepEqual(others, { area: 1, header: 0, table: 0 });
  });

  it('is as much in a letter of many points', () => {
    const points = Array.from({ length: 5000 }, (_, i) => `- Point ${i} of a long list.\n`).join('');
    const long = LETTER.replace(/^- .*\n/m, (point) => `${point}${points}`);
    const { block, ...others } = check(long, 'Point 2500 ');
    assert.ok(block! > 0 && block! <= 96, `${block} blocks`);
    assert.deepEqual(others, { area: 1, header: 0, table: 0 });
  });

  it('is the table and the areas that have a row when a grade is written in it, and no header', () => {
    const { block, ...others } = check(LETTER, '2 | 3 |');
    assert.ok(block! > 0 && block! <= 32, `${block} blocks`);
    assert.deepEqual(others, { area: 2, header: 0, table: 1 });
  });

  it('is the rules about the header when it says something else that no area depends on', () => {
    const { block, ...others } = check(LETTER.replace('status:', 'lang: en-GB\nstatus:'), 'en-GB');
    assert.ok(block! > 0 && block! <= 64, `${block} blocks`);
    assert.deepEqual(others, { area: 0, header: 1, table: 0 });
  });
});
