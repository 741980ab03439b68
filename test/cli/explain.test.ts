import assert from 'node:assert/strict';
import { explanation } from '../../server/src/cli/explain/run';
import { ruleByCode, rules } from '../../server/src/rules/registry';
import { inFolder, run } from '../support/cli';

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
    assert.match(stdout, /-- the reason -->\n$/);
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

describe('apa-letter explain --sentences', () => {
  const LETTER = `---
council: Northmere Council
year: 2008
---

## Being healthy

Grade: 2

Nurses visit all families. The contribution of services in this aspect
is adequate. The fostering service is good.

The council's analysis overvalues its pro\u001B[31mgress.

## Our visit

The contribution of services is good.
`;
  const LISTED = `letter.apa:10:28: The contribution of services in this aspect is adequate.
    Read as: the grade of “Being healthy” is 2 (adequate)

letter.apa:11:14: The fostering service is good.
    Not read: about something else

letter.apa:13:1: The council's analysis overvalues its progress.
    Read as: the council sees itself as better than the evidence shows (overestimates)

letter.apa:17:1: The contribution of services is good.
    Not read: not in the section of an area

`;
  const READ = LETTER.replace('\u001B[31m', '');

  it('lists sentences with their readings or the reason for silence', () =>
    inFolder({ 'letter.apa': READ }, async (folder) => {
      const wanted = { stdout: LISTED, stderr: '', code: 0 };
      assert.deepEqual(await folder.run(['explain', '--sentences', 'letter.apa']), wanted);
      assert.deepEqual(await folder.run(['explain', 'letter.apa', '--sentences']), wanted);
      assert.deepEqual(await folder.run(['explain', '--sentences']), wanted);
    }));

  it('reads standard input, and says nothing that a terminal obeys', () =>
    inFolder({}, async (folder) => {
      const { stdout } = await folder.run(['explain', '--sentences', '-'], { stdin: LETTER });
      assert.match(stdout, /^<stdin>:13:1: The council's analysis overvalues its progress\.$/m);
      assert.ok(!stdout.includes('\u001B'));
    }));

  it('says when there is no such sentence', () =>
    inFolder({ 'a.apa': '## Being healthy\n\nUsers like the goods.\n' }, async (folder) => {
      const { stdout, stderr, code } = await folder.run(['explain', '--sentences', 'a.apa']);
      assert.equal(stdout, '');
      assert.equal(stderr, 'a.apa: No section has a sentence about grades or self-assessment.\n');
      assert.equal(code, 0);
    }));

  it('names the file that is not there, and the command that was meant', () =>
    inFolder({ 'letter.apa': READ }, async (folder) => {
      const missing = await folder.run(['explain', '--sentences', 'leter.apa', 'letter.apa']);
      assert.match(missing.stderr, /^leter\.apa: .*Did you mean letter\.apa\?\n$/);
      assert.equal(missing.stdout, LISTED);
      assert.equal(missing.code, 2);
      for (const words of [
        ['--sentences', 'grade/missing'],
        ['grade', '--sentences', 'letter.apa'],
      ]) {
        const { stdout, stderr, code } = await folder.run(['explain', ...words]);
        assert.match(
          stderr,
          /^apa-letter: "grade.*" is the code of findings, not a letter\. Did you mean apa-letter explain grade.*\n$/,
        );
        assert.equal(stdout, '');
        assert.equal(code, 2);
      }
      const letter = await folder.run(['explain', 'letter.apa']);
      assert.match(letter.stderr, /Did you mean apa-letter explain --sentences letter\.apa\?/);
    }));
});
