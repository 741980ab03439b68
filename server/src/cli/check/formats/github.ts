import type { Severity } from '../../../rules/rule';
import { messageOf, type PlainFinding } from '../finding';
import type { CheckedLetter } from '../report';
import { printable } from '../../text/plain';
import type { Format } from './format';

/** Commands of GitHub's workflows, which become remarks at the changed lines. */
export const github: Format = ({ letters }) =>
  letters.flatMap((letter) => letter.findings.map((finding) => annotation(letter, finding))).join('');

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function annotation({ file, lines }: CheckedLetter, finding: PlainFinding): string {
  const from = lines.positionAt(finding.start);
  const to = lines.positionAt(finding.end);
  const properties = {
    file,
    line: from.line + 1,
    endLine: to.line + 1,
    // Columns are allowed only within one line. The last one is part of what is meant.
    ...(from.line === to.line
      ? { col: from.character + 1, endColumn: Math.max(from.character + 1, to.character) }
      : {}),
    title: finding.code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[finding.severity]} ${list.join(',')}::${escapeData(printable(messageOf(finding)))}\n`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
