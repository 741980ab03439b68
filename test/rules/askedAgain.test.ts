import assert from 'node:assert/strict';
import { buildLetter } from '../../server/src/letter/letter';
import { rule, type Rule } from '../../server/src/rules/rule';
import { findingsOf } from '../../server/src/rules/together';
import { LetterDocument } from '../../server/src/workspace/letterDocument';
import { LETTER } from '../support/letters';

const words = { code: 'test/rule', severity: 'hint', title: '', why: '', remedy: '' } as const;
const rest = { ...words, example: { wrong: '', right: '' }, message: () => '' };

const SCOPES = ['block', 'passage', 'area', 'section', 'header', 'table', 'outline'] as const;
const NONE = { block: 0, passage: 0, area: 0, section: 0, header: 0, table: 0, outline: 0 };

/** Rules of every scope that is not asked at every key, which count how often they are asked. */
function counting(): { asked: typeof NONE; rules: Rule[] } {
  const asked = { ...NONE };
  const count = (scope: keyof typeof NONE): never[] => {
    asked[scope]++;
    return [];
  };
  return {
    asked,
    rules: SCOPES.map((scope) => rule<null>({ ...rest, scope, check: () => count(scope) })),
  };
}

/** How often the rules are asked when a character is put in before some words of a letter. */
function check(text: string, before: string): typeof NONE {
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
  const more: typeof NONE = { ...NONE };
  for (const scope of SCOPES) more[scope] = again[scope] - first[scope];
  return more;
}

describe('what a key costs', () => {
  it('is one point and its section, whatever else the letter holds', () => {
    assert.deepEqual(check(LETTER, 'counselling'), { ...NONE, block: 1, passage: 1, section: 1 });
  });

  it('is as much in a letter of many points', () => {
    const points = Array.from({ length: 5000 }, (_, i) => `- Point ${i} of a long list.\n`).join('');
    const long = LETTER.replace(/^- .*\n/m, (point) => `${point}${points}`);
    const { passage, ...others } = check(long, 'Point 2500 ');
    assert.ok(passage > 0 && passage <= 2, `${passage} passages`);
    assert.deepEqual({ ...others, passage: 0 }, { ...NONE, block: 1, section: 1 });
  });

  it('is the area and what depends on several when a word is written below its grade', () => {
    const words = check(LETTER, 'in this aspect');
    assert.deepEqual(words, { ...NONE, block: 1, passage: 1, area: 1, section: 1, outline: 1 });
  });

  it('is the table and the areas that have a row when a grade is written in it, and no header', () => {
    const row = check(LETTER, '2 | 3 |');
    assert.deepEqual(row, { ...NONE, block: 1, passage: 1, area: 2, table: 1, outline: 1 });
  });

  it('is the rules about the header when it says something else that no area depends on', () => {
    const header = check(LETTER.replace('status:', 'lang: en-GB\nstatus:'), 'en-GB');
    assert.deepEqual(header, { ...NONE, block: 1, passage: 1, header: 1, outline: 1 });
  });
});
