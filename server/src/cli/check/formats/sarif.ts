import { pathToFileURL } from 'node:url';
import { rulePageUrl } from '../../../rules/pageUrl';
import { ruleByCode } from '../../../rules/registry';
import { severityIn, type Rule, type Severity } from '../../../rules/rule';
import type { OffsetRange } from '../../../text/span';
import { repository } from '../../../rules/repository';
import { version } from '../../../version';
import { sayPlace } from '../../../workspace/original';
import { messageOf, type PlainFinding } from '../finding';
import { fingerprints } from '../fingerprint';
import type { CheckedLetter, FileProblem, Report } from '../report';
import { STDIN } from '../../text/names';
import type { Format } from './format';

/** SARIF 2.1.0, as programs exchange findings. */
export const sarif: Format = (report) => `${JSON.stringify(log(report), undefined, 2)}\n`;

function log({ letters, problems }: Report): object {
  const codes = [...new Set(letters.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  const driver = {
    name: 'apa-letter',
    semanticVersion: version,
    ...(repository === '' ? {} : { informationUri: repository }),
    rules: codes.map((code) => descriptor(code, ruleByCode(code))),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map(notification),
      },
    ],
    artifacts: letters.map(({ file }) => ({ location: location(file) })),
    results: letters.flatMap((letter, index) => results(letter, index, codes)),
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function descriptor(code: string, rule: Rule | undefined): object {
  if (!rule) return { id: code };
  return {
    id: code,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: rule.remedy },
    // Left out by `JSON.stringify` where there is none.
    helpUri: rulePageUrl(code),
    defaultConfiguration: { level: LEVELS[severityIn(rule.severity, 'final')] },
  };
}

function results(letter: CheckedLetter, index: number, codes: readonly string[]): object[] {
  const prints = fingerprints(letter);
  return letter.findings.map((finding, nth) => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: place(letter, index, finding), ...logical(finding) }],
    ...(finding.related.length > 0
      ? {
          relatedLocations: finding.related.map((related, id) => ({
            id,
            physicalLocation:
              related.file === undefined
                ? place(letter, index, related)
                : { artifactLocation: location(related.file) },
            message: { text: related.message },
          })),
        }
      : {}),
    partialFingerprints: { 'apaLetter/v1': prints[nth] },
  }));
}

/** Of a document: where a person looks for it. */
function logical({ place: where }: PlainFinding): object {
  if (where === undefined) return {};
  return { logicalLocations: [{ name: where.words, fullyQualifiedName: sayPlace(where), kind: 'text' }] };
}

/** 1-based; the end column is the one after the last character. */
function place({ file, lines }: CheckedLetter, index: number, { start, end }: OffsetRange): object {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return {
    artifactLocation: { ...location(file), index },
    region: {
      startLine: from.line + 1,
      startColumn: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    },
  };
}

function notification({ file, message }: FileProblem): object {
  return {
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: location(file) } }],
  };
}

function location(file: string): { uri: string } {
  if (file === STDIN) return { uri: 'stdin' };
  const absolute = /^(?:\/|[A-Za-z]:\/)/.test(file);
  return { uri: absolute ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/') };
}
