import type { AreaSide, Comparison, Side } from '../../features/compare';
import { columns } from '../text/columns';
import { plain } from '../text/plain';
import { counted } from '../text/summary';

const LONGEST_NAME = 45;

/** A comparison for people: the letters, a line for each area, and what could not be compared. */
export function comparisonTable(comparison: Comparison): string {
  const { a, b, areas } = comparison;
  const head = ['area', 'A', 'B', 'change', 'self-assessment A', 'B', 'points A', 'B', 'findings A', 'B'];
  const rows = areas.map((row) => [
    shortName(row.name),
    gradeOf(row.a),
    gradeOf(row.b),
    changeOf(row.change),
    row.a.verdict ?? '',
    row.b.verdict ?? '',
    pointsOf(row.a),
    pointsOf(row.b),
    findingsOf(row.a),
    findingsOf(row.b),
  ]);
  const notes = notesOn(comparison).map((note) => `${note}\n`);
  const table = areas.length > 0 ? columns([head, ...rows]) : '';
  return [`A: ${nameOf(a)}\nB: ${nameOf(b)}\n`, table, notes.join('')].filter(Boolean).join('\n');
}

function nameOf({ file, council, year, framework }: Side): string {
  const what = [council, year].filter((part) => part !== undefined).join(' ');
  return plain(`${what === '' ? '' : `${what}, `}${framework} (${file})`);
}

function gradeOf({ grade, label }: AreaSide): string {
  return grade === undefined ? '' : `${grade} (${label ?? ''})`;
}

/** "better by 1": which way the numbers run need not be known. */
function changeOf(change: number | undefined): string {
  if (change === undefined) return '';
  return change === 0 ? 'same' : `${change > 0 ? 'up' : 'down'} ${Math.abs(change)}`;
}

/** "+3 -2": strengths and weaknesses listed. */
function pointsOf({ strengths, weaknesses }: AreaSide): string {
  return strengths === undefined && weaknesses === undefined ? '' : `+${strengths ?? 0} -${weaknesses ?? 0}`;
}

/** A long name up to its first comma, so that a line fits into most terminals. */
function shortName(name: string): string {
  return name.length > LONGEST_NAME ? name.split(',')[0]! : name;
}

function findingsOf({ errors, warnings }: AreaSide): string {
  const parts = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function notesOn({ a, b, sameScale, areas, onlyA, onlyB }: Comparison): string[] {
  if (a.framework === b.framework) return [];
  const only = [
    onlyA.length > 0 ? `Only ${a.framework} has: ${onlyA.join(', ')}.` : undefined,
    onlyB.length > 0 ? `Only ${b.framework} has: ${onlyB.join(', ')}.` : undefined,
  ];
  return [
    areas.length > 0
      ? 'The letters have different frameworks. Only areas with the same id are compared.'
      : 'The letters have different frameworks with no areas in common.',
    sameScale || areas.length === 0 ? undefined : 'Their scales differ too, so changes cannot be shown.',
    ...only,
  ].filter((note) => note !== undefined);
}
