import assert from 'node:assert/strict';
import { pageText, quickFixesOf, severityInWords } from '../../server/src/rules/pageText';
import { rule, type Rule } from '../../server/src/rules/rule';
import { ruleByCode } from '../../server/src/rules/registry';

const outOfRange = ruleByCode('grade/out-of-range')!;

describe('a rule’s page', () => {
  const page = pageText(outOfRange);

  it('has the parts of the rule, in order', () => {
    const { title, code, why, remedy, example } = outOfRange;
    const parts = [
      `# ${title}`,
      code,
      why,
      example.wrong.trim(),
      'Message: 5 is not',
      example.right.trim(),
      remedy,
    ];
    let at = -1;
    for (const part of parts) {
      const next = page.indexOf(part, at + 1);
      assert.ok(next > at, part);
      at = next;
    }
  });

  it('shows the examples as letters, and settings that may be copied', () => {
    assert.equal(page.match(/^```apa-letter$/gm)?.length, 3);
    assert.match(page, /```yaml\nseverity:\n {2}grade\/out-of-range: off # /);
  });

  it('lists the quick fixes and says which are safe', () => {
    assert.match(page, /^- Change grade to 4 \(outstanding\)$/m);
    assert.match(page, /Not fixed automatically/);
    assert.match(pageText(ruleByCode('text/list-marker')!), /^- .* \(safe\)$/m);
    assert.match(pageText(ruleByCode('header/missing')!), /^- .* \(safe in a draft\)$/m);
    assert.match(pageText(ruleByCode('area/duplicate')!), /^There is no quick fix\.$/m);
    assert.deepEqual(quickFixesOf(ruleByCode('area/duplicate')!), []);
  });

  it('shows a directive that works', () => {
    assert.match(
      page,
      /at the end of the line.*:\n\n```apa-letter\n<!-- apa-disable-line grade\/out-of-range -- /,
    );
    assert.match(
      pageText(ruleByCode('grade/duplicate')!),
      /at the end of the line.*:\n\n```apa-letter\n<!-- apa-disable-line /,
    );
    assert.match(
      pageText(ruleByCode('header/date-order')!),
      /at the top.*:\n\n```apa-letter\n<!-- apa-disable-file /,
    );
    assert.match(pageText(ruleByCode('area/missing')!), /<!-- apa-disable(-next-line)? area\/missing -- /);
    // What is said of directives cannot be silenced by one.
    assert.ok(!pageText(ruleByCode('suppression/unused')!).includes('-- the reason'));
  });

  it('stays Markdown whatever the rule says', () => {
    const odd: Rule = rule<null>({
      code: 'grade/odd',
      scope: 'letter',
      severity: { draft: 'hint', final: 'hint' },
      title: 'Odd',
      why: 'A <b> and a \\ and a *.',
      remedy: '2 < 3',
      example: { wrong: '```\ncode\n```\n', right: 'text\n' },
      *check() {},
      message: () => 'Nothing.',
    });
    const text = pageText(odd);
    assert.ok(text.includes('A \\<b> and a \\\\ and a \\*.'));
    assert.ok(text.includes('2 < 3'));
    assert.ok(text.includes('````apa-letter\n```\ncode\n```\n````'));
    assert.ok(text.includes('`grade/odd` · hint\n'));
    assert.ok(text.includes('There is no quick fix.'));
  });

  it('says how serious it is', () => {
    assert.equal(severityInWords({ severity: 'error' }), 'error');
    assert.equal(
      severityInWords({ severity: { draft: 'hint', final: 'warning' } }),
      'hint in a draft, warning in a final letter',
    );
  });
});
