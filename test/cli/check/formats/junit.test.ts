import assert from 'node:assert/strict';
import { junit } from '../../../../server/src/cli/check/formats/junit';
import type { MaxSeverity, Report } from '../../../../server/src/cli/check/report';
import { CheckedLetter } from '../../../../server/src/cli/check/report';
import { finding, report } from '../../../support/report';
import { xml, type Element } from '../../../support/xml';

/** The report as elements, after the sums at every level have been compared with what is there. */
function suites(of: Report): Element[] {
  const root = xml(junit(of, { colour: false }));
  assert.equal(root.name, 'testsuites');
  const all = root.children.flatMap((suite) => suite.children);
  for (const [element, cases] of [
    [root, all] as const,
    ...root.children.map((one) => [one, one.children] as const),
  ]) {
    const tests = cases.filter(({ name }) => name === 'testcase');
    const having = (name: string): number =>
      tests.filter((test) => test.children.some((one) => one.name === name)).length;
    assert.equal(element.attributes['tests'], String(tests.length));
    assert.equal(element.attributes['failures'], String(having('failure')));
    assert.equal(element.attributes['errors'], String(having('error')));
  }
  return root.children;
}

describe('junit', () => {
  const text = 'one two\n';
  const findings = [finding(text, 'one'), finding(text, 'two', { severity: 'hint', message: 'Perhaps.' })];
  const withMax = (maxSeverity: MaxSeverity): Element[] =>
    suites({ letters: [new CheckedLetter('a.apa', text, findings)], problems: [], maxSeverity });

  it('has a failure for each finding that counts, and the others in the output', () => {
    const [suite] = withMax('information');
    assert.equal(suite?.attributes['name'], 'a.apa');
    const [test, output] = suite?.children ?? [];
    assert.equal(test?.attributes['name'], 'grade/missing at 1:1');
    assert.equal(test?.children[0]?.attributes['message'], 'Something is wrong.');
    assert.equal(test?.children[0]?.text, 'a.apa:1:1: error grade/missing Something is wrong.');
    assert.equal(output?.name, 'system-out');
    assert.equal(output?.text, 'a.apa:1:5: hint grade/missing Perhaps.');
  });

  it('obeys the worst severity that is let pass', () => {
    assert.deepEqual(
      withMax('none')[0]?.children.map(({ name }) => name),
      ['testcase', 'testcase'],
    );
    assert.deepEqual(
      withMax('error')[0]?.children.map(({ name }) => name),
      ['testcase', 'system-out'],
    );
  });

  it('has one test that passes for a letter without findings', () => {
    const [suite] = suites(report('a.apa', text, []));
    assert.deepEqual(
      suite?.children.map(({ name, children }) => [name, children.length]),
      [['testcase', 0]],
    );
  });

  it('has an error for what could not be read', () => {
    const [suite] = suites({
      letters: [],
      problems: [{ file: 'a.apa', message: 'This is UTF-16 text.' }],
      maxSeverity: 'none',
    });
    assert.equal(suite?.children[0]?.children[0]?.attributes['message'], 'This is UTF-16 text.');
  });

  it('escapes what has a meaning in XML and leaves out what XML has not', () => {
    const message = '<a href="x"> & \u0000\u001B\uD800\uFFFE😀\nb\tc';
    const [suite] = suites(report('<&">.apa', text, [finding(text, 'one', { message })]));
    assert.equal(suite?.attributes['name'], '<&">.apa');
    assert.equal(suite?.children[0]?.children[0]?.attributes['message'], '<a href="x"> & 😀\nb\tc');
  });
});
