import type { Letter } from '../letter/letter';
import { memoize } from '../text/memoize';
import { families, rules } from './registry';
import { familyOf, type Finding, type Neighbours, type Severity } from './rule';
import { suppress } from './suppress';
import { findingsOf } from './together';
import mergeConflict from './text/mergeConflict';

/** Severity by rule code or family; a code wins over its family. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

export interface CheckOptions {
  readonly severities?: Severities;
  /** Other letters that have to do with this one, where they are known. */
  readonly neighbours?: Neighbours;
}

/** At most this many findings a letter are told; see `limit`. */
const MOST_FINDINGS = 1000;

/** All findings of a letter, by place in the text. */
export function checkLetter(letter: Letter, options: CheckOptions = {}): Finding[] {
  const { severities, neighbours } = options;
  const active = activeRules(severities ?? NO_SEVERITIES, letter.conflicts.length > 0, letter.headerBroken);
  const found = findingsOf(active, letter, neighbours);
  const { kept, suppressions } = suppress(found, letter, names, active);
  for (const one of active)
    if (one.scope === 'suppression')
      kept.push(...one.find(suppressions, letter).map((found) => found(letter)));
  return limit(kept.map((finding) => withSeverity(finding, severities))).sort(byPlace);
}

const NO_SEVERITIES: Severities = {};

/** The rules that are asked about a letter under some severities; the same list for each letter of its kind. */
const activeRules = memoize((severities: Severities, conflict: boolean, headerBroken: boolean) =>
  rules.filter(({ code }) => applies(code, conflict, headerBroken) && severityOf(code, severities) !== 'off'),
);

/** What a directive may name. */
const names = [...families, ...rules.map(({ code }) => code)];

/** A letter with marks of a merge is not read; one whose header cannot be read has only that to be reported. */
function applies(code: string, conflict: boolean, headerBroken: boolean): boolean {
  if (conflict) return code === mergeConflict.code;
  return !headerBroken || familyOf(code) === 'header';
}

function withSeverity(finding: Finding, severities: Severities | undefined): Finding {
  const severity = severityOf(finding.code, severities);
  return severity && severity !== 'off' ? { ...finding, severity } : finding;
}

function severityOf(code: string, severities: Severities = {}): Severity | 'off' | undefined {
  return severities[code] ?? severities[familyOf(code)];
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** 0 for an error up to 3 for a hint. */
export function gravity(severity: Severity): number {
  return GRAVITY.indexOf(severity);
}

function byPlace(a: Finding, b: Finding): number {
  return a.at.start - b.at.start || a.at.end - b.at.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** The worst first when there are too many; the last one says how many more there are. */
function limit(findings: Finding[]): Finding[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const worst = findings
    .sort((a, b) => gravity(a.severity) - gravity(b.severity) || byPlace(a, b))
    .slice(0, MOST_FINDINGS);
  const last = worst[MOST_FINDINGS - 1]!;
  const more = findings.length - MOST_FINDINGS;
  worst[MOST_FINDINGS - 1] = { ...last, message: `${last.message} (${more} more problems are not shown.)` };
  return worst;
}
