import type { Severity } from '../../../rules/rule';
import { messageOf } from '../finding';
import { fingerprints } from '../fingerprint';
import type { CheckedLetter } from '../report';
import type { Format } from './format';

/** GitLab's report on code quality. */
export const gitlab: Format = ({ letters }) => `${JSON.stringify(letters.flatMap(entries), undefined, 2)}\n`;

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

function entries(letter: CheckedLetter): object[] {
  const prints = fingerprints(letter);
  return letter.findings.map((finding, index) => ({
    description: messageOf(finding),
    check_name: finding.code,
    fingerprint: prints[index],
    severity: SEVERITIES[finding.severity],
    location: {
      path: letter.file,
      lines: {
        begin: letter.lines.positionAt(finding.start).line + 1,
        end: letter.lines.positionAt(finding.end).line + 1,
      },
    },
  }));
}
