import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Validator, type Schema } from '@cfworker/json-schema';
import { sarif } from '../../../../server/src/cli/check/formats/sarif';
import type { Report } from '../../../../server/src/cli/check/report';
import { finding, report, reportOn } from '../../../support/report';

const schema = JSON.parse(readFileSync('test/cli/fixtures/sarif-subset.schema.json', 'utf8')) as Schema;

interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [
        { executionSuccessful: boolean; toolExecutionNotifications: unknown[] },
      ];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly [Place];
        readonly relatedLocations?: readonly Place[];
      }[];
    },
  ];
}

/** The report in SARIF, which fits the schema. */
function written(of: Report): Log['runs'][0] {
  const log = JSON.parse(sarif(of, { colour: false })) as Log;
  const { valid, errors } = new Validator(schema, '2020-12', false).validate(log);
  assert.ok(valid, JSON.stringify(errors, undefined, 2));
  return log.runs[0];
}

const westholt = readFileSync('examples/westholt-2008.apa', 'utf8');

describe('sarif', () => {
  it('fits the schema for all kinds of findings', () => {
    const { results, tool } = written(reportOn({ 'a.apa': westholt, 'b.apa': '# Nothing\n' }));
    assert.ok(results.length > 10);
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
    assert.ok(results.some(({ relatedLocations }) => relatedLocations));
  });

  it('would be refused by the schema with anything more or less', () => {
    const log = JSON.parse(sarif(reportOn({ 'a.apa': westholt }), { colour: false })) as Log;
    const validator = new Validator(schema, '2020-12');
    const wrong: unknown[] = [
      { ...log, version: '2.0.0' },
      { ...log, runs: [{ ...log.runs[0], more: 1 }] },
      { ...log, runs: [{ ...log.runs[0], results: [{ ...log.runs[0].results[0], level: 'bad' }] }] },
      { ...log, runs: [{ ...log.runs[0], results: [{ ruleId: 'grade/missing' }] }] },
    ];
    for (const one of wrong) assert.ok(!validator.validate(one).valid);
  });

  it('counts lines and columns from 1, in UTF-16, the end column behind the last character (T01)', () => {
    const text = 'one\r\n😀 漢 two\n';
    const [result] = written(report('a.apa', text, [finding(text, 'two')])).results;
    assert.deepEqual(result?.locations[0].physicalLocation.region, {
      startLine: 2,
      startColumn: 6,
      endLine: 2,
      endColumn: 9,
    });
  });

  it('has three levels', () => {
    const severities = ['error', 'warning', 'information', 'hint'] as const;
    const { results } = written(
      report(
        'a.apa',
        'x',
        severities.map((severity) => finding('x', 'x', { severity })),
      ),
    );
    assert.deepEqual(
      results.map(({ level }) => level),
      ['error', 'warning', 'note', 'note'],
    );
  });

  it('writes names of files as addresses', () => {
    const uriOf = (file: string): string | undefined =>
      written(report(file, 'x', [finding('x', 'x')])).results[0]?.locations[0].physicalLocation
        .artifactLocation.uri;
    assert.equal(uriOf('north mere/a#1.apa'), 'north%20mere/a%231.apa');
    assert.equal(uriOf('/letters/é.apa'), 'file:///letters/%C3%A9.apa');
    assert.equal(uriOf('<stdin>'), 'stdin');
  });

  it('says what could not be read', () => {
    const { invocations } = written({
      letters: [],
      problems: [{ file: 'a.apa', message: 'There is no such file.' }],
      maxSeverity: 'none',
    });
    assert.equal(invocations[0].executionSuccessful, false);
    assert.equal(invocations[0].toolExecutionNotifications.length, 1);
  });
});
