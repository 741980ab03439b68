import assert from 'node:assert/strict';
import { explanation } from '../../server/src/cli/explain/run';
import { ruleByCode, rules } from '../../server/src/rules/registry';
import { run } from '../support/cli';

describe('apa-letter explain', () => {
  it('tells what a finding means, with an example', async () => {
    const { stdout, stderr, code } = await run(['explain', 'grade/out-of-range']);
    const rule = ruleByCode('grade/out-of-range')!;
    const flat = stdout.replace(/\s+/g, ' ');
    for (const words of [rule.title, rule.why, rule.remedy]) assert.ok(flat.includes(words), words);
    assert.match(stdout, /^Wrong\n\n {4}\S[\s\S]*^Right\n\n {4}\S/m);
    assert.match(stdout, /^- Change grade to 4 \(outstanding\)$/m);
    assert.match(stdout, /^ {6}grade\/out-of-range: off/m);
    assert.match(stdout, /^ {4}<!-- apa-disable-line grade\/out-of-range -- the reason -->$/m);
    assert.match(stdout, /docs\/rules\/grade\/out-of-range\.md\n$/);
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it('has something to tell of every rule, in lines of 80 columns apart from examples', () => {
    for (const rule of rules) {
      const text = explanation(rule, { colour: false });
      assert.match(text, /\S/);
      const own = text.split('\n').filter((line) => !line.startsWith('    ') && !line.startsWith('http'));
      for (const line of own) assert.ok(line.length <= 80, line);
    }
  });

  it('says when the severity is not the same in a draft', () => {
    const both = rules.find(({ severity }) => typeof severity === 'object')!;
    assert.match(explanation(both, { colour: false }), /· \w+ in a draft, \w+ in a final letter\n/);
    const one = rules.find(({ severity }) => typeof severity === 'string')!;
    assert.match(explanation(one, { colour: false }), /· (error|warning|information|hint)\n/);
  });

  it('lists a family, and everything', async () => {
    const family = await run(['explain', 'grade']);
    assert.match(family.stdout, /^grade\/out-of-range {2,}\S/m);
    assert.doesNotMatch(family.stdout, /^(?!grade\/)./m);
    const all = await run(['explain']);
    assert.equal(all.stdout.trimEnd().split('\n').length, rules.length);
  });

  it('suggests the code that was meant', async () => {
    const close = await run(['explain', 'grade/out-of-rang']);
    assert.match(
      close.stderr,
      /no finding with the code "grade\/out-of-rang"\. Did you mean grade\/out-of-range\?/,
    );
    assert.equal(close.code, 2);
    const far = await run(['explain', 'zzzzzzzzzzzzzzzzzz']);
    assert.match(far.stderr, /To see all: apa-letter explain/);
    assert.equal(far.code, 2);
  });
});
