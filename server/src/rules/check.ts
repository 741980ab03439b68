import type { Letter } from '../letter/letter';
import { memoize } from '../text/memoize';
import { families, rules } from './registry';
import { familyOf, type Finding, type Neighbours, type Rule, type Severity } from './rule';
import { suppress } from './suppress';
import { findingsOf, findingSteps, outlineFindingsOf } from './together';
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
  const active = activeIn(letter, options);
  const found = findingsOf(active, letter, options.neighbours);
  const { kept, suppressions } = suppress(found, letter, names, active);
  for (const one of active)
    if (one.scope === 'suppression')
      kept.push(...one.find(suppressions, letter).map((found) => found(letter)));
  return reported(kept, options);
}

/**
 * The findings outside the points of a letter, by place: the worst ones are among them, and in a letter of any length
 * they are found at once.
 */
export function checkOutline(letter: Letter, options: CheckOptions = {}): Finding[] {
  const active = activeIn(letter, options);
  return reported(suppress(outlineFindingsOf(active, letter), letter, names, active).kept, options);
}

/** Does most of what `checkLetter` has to do in a letter that is new, a step at a time. */
export function checkSteps(letter: Letter, options: CheckOptions = {}): Generator<undefined, void> {
  return findingSteps(activeIn(letter, options), letter);
}

function activeIn({ conflicts, headerBroken }: Letter, { severities }: CheckOptions): readonly Rule[] {
  return activeRules(severities ?? NO_SEVERITIES, conflicts.length > 0, headerBroken);
}

function reported(findings: readonly Finding[], { severities }: CheckOptions): Finding[] {
  return limit(findings.map((finding) => withSeverity(finding, severities))).sort(byPlace);
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
