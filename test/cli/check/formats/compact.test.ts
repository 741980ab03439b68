import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compact } from '../../../../server/src/cli/check/formats/compact';
import { errorformat } from '../../../support/errorformat';
import { finding, report } from '../../../support/report';

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
const TEXT = '😀 one\ntwo\n';

/** Names and messages that could be taken for another part of the line. */
const LINES = SEVERITIES.flatMap((severity) =>
  ['a.apa', 'north mere/a:1:2.apa', 'C:/letters/a.apa'].map((file) => ({
    file,
    severity,
    line: compact(
      report(file, TEXT, [finding(TEXT, 'two', { severity, message: 'See a.apa:9:9: error x/y z.' })]),
      {
        colour: false,
      },
    ).trimEnd(),
  })),
);

describe('compact', () => {
  it('has one line a finding', () => {
    const findings = [
      finding(TEXT, 'one'),
      finding(TEXT, 'two', { severity: 'hint', message: 'a\nb\u001B[31m' }),
    ];
    assert.equal(
      compact(report('x/a.apa', TEXT, findings), { colour: false }),
      'x/a.apa:1:4: error grade/missing Something is wrong.\nx/a.apa:2:1: hint grade/missing a b\n',
    );
    assert.equal(compact(report('a.apa', '', []), { colour: false }), '');
  });

  it('is read by the problem matcher of the extension', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { problemMatchers: Matcher[] };
    };
    const matcher = manifest.contributes.problemMatchers.find(({ name }) => name === 'apa-letter');
    assert.ok(matcher);
    const { regexp, ...groups } = matcher.pattern;
    for (const { file, severity, line } of LINES) {
      const match = new RegExp(regexp).exec(line);
      assert.deepEqual(
        {
          file: match?.[groups.file],
          line: match?.[groups.line],
          column: match?.[groups.column],
          severity: match?.[groups.severity],
          code: match?.[groups.code],
          message: match?.[groups.message],
        },
        {
          file,
          line: '2',
          column: '1',
          severity,
          code: 'grade/missing',
          message: 'See a.apa:9:9: error x/y z.',
        },
      );
    }
    // What the editor does not know as a severity, "information", takes this one.
    assert.equal(matcher.severity, 'info');
  });

  it('is read by the errorformat that the manual gives for Vim', () => {
    const manual = readFileSync('docs/cli.md', 'utf8');
    const setting = /^set errorformat=(.*)$/m.exec(manual)?.[1];
    assert.ok(setting);
    const pattern = errorformat(setting);
    for (const { file, severity, line } of LINES)
      assert.deepEqual(
        { ...pattern.exec(line)?.groups },
        { f: file, l: '2', c: '1', t: severity.charAt(0), m: 'grade/missing See a.apa:9:9: error x/y z.' },
      );
  });
});

interface Matcher {
  readonly name: string;
  readonly severity: string;
  readonly pattern: {
    readonly regexp: string;
    readonly file: number;
    readonly line: number;
    readonly column: number;
    readonly severity: number;
    readonly code: number;
    readonly message: number;
  };
}
