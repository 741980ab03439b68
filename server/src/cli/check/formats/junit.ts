import { messageOf, type PlainFinding } from '../finding';
import { fails, type CheckedLetter, type FileProblem, type Report } from '../report';
import type { Format } from './format';

/**
 * JUnit's report: a suite a letter, and in it a failure for each finding that counts. JUnit has no lesser kind, so the
 * other findings stand in the suite's output.
 */
export const junit: Format = (report) => {
  const suites = [
    ...report.letters.map((letter) => letterSuite(letter, report)),
    ...report.problems.map(problemSuite),
  ];
  const sum = (key: 'tests' | 'failures' | 'errors'): number =>
    suites.reduce((all, one) => all + one[key], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="apa-letter" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}">`,
    ...suites.map(write),
    '</testsuites>\n',
  ].join('\n');
};

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly body: readonly string[];
}

function letterSuite(letter: CheckedLetter, { maxSeverity }: Report): Suite {
  const counting = letter.findings.filter(({ severity }) => fails(severity, maxSeverity));
  const other = letter.findings.filter(({ severity }) => !fails(severity, maxSeverity));
  return {
    name: letter.file,
    tests: Math.max(1, counting.length),
    failures: counting.length,
    errors: 0,
    body: [
      ...(counting.length === 0
        ? [`<testcase ${attributes({ name: 'nothing that counts', classname: letter.file })}/>`]
        : []),
      ...counting.map((finding) => failure(letter, finding)),
      ...(other.length > 0
        ? [`<system-out>${escape(other.map((one) => line(letter, one)).join('\n'))}</system-out>`]
        : []),
    ],
  };
}

function failure(letter: CheckedLetter, finding: PlainFinding): string {
  const name = `${finding.code} at ${place(letter, finding)}`;
  return [
    `<testcase ${attributes({ name, classname: letter.file })}>`,
    `<failure ${attributes({ type: finding.severity, message: messageOf(finding) })}>${escape(line(letter, finding))}</failure>`,
    '</testcase>',
  ].join('');
}

function problemSuite({ file, message }: FileProblem): Suite {
  const body = `<testcase ${attributes({ name: 'reading', classname: file })}><error ${attributes({ message })}/></testcase>`;
  return { name: file, tests: 1, failures: 0, errors: 1, body: [body] };
}

function write({ name, tests, failures, errors, body }: Suite): string {
  const head = attributes({ name, tests: String(tests), failures: String(failures), errors: String(errors) });
  return [`  <testsuite ${head}>`, ...body.map((part) => `    ${part}`), '  </testsuite>'].join('\n');
}

function line(letter: CheckedLetter, finding: PlainFinding): string {
  return `${letter.file}:${place(letter, finding)}: ${finding.severity} ${finding.code} ${messageOf(finding)}`;
}

function place({ lines }: CheckedLetter, { start }: PlainFinding): string {
  const { line: at, character } = lines.positionAt(start);
  return `${at + 1}:${character + 1}`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escape(value).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`)
    .join(' ');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML, without the characters that XML does not have. */
function escape(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, (char: string) => ESCAPES[char]!);
}
