import type { Comparison, Side } from '../../features/compare';
import {
  changeWords,
  comparisonNotes,
  findingsWords,
  gradeWords,
  pointsWords,
} from '../../features/compareWords';
import { columns } from '../text/columns';
import { plain } from '../text/plain';

const LONGEST_NAME = 45;

/** A comparison for people: the letters, a line for each area, and what could not be compared. */
export function comparisonTable(comparison: Comparison): string {
  const { a, b, areas } = comparison;
  const head = ['area', 'A', 'B', 'change', 'self-assessment A', 'B', 'points A', 'B', 'findings A', 'B'];
  const rows = areas.map((row) => [
    shortName(row.name),
    gradeWords(row.a),
    gradeWords(row.b),
    changeWords(row.change),
    row.a.verdict ?? '',
    row.b.verdict ?? '',
    pointsWords(row.a),
    pointsWords(row.b),
    findingsWords(row.a),
    findingsWords(row.b),
  ]);
  const notes = comparisonNotes(comparison).map((note) => `${note}\n`);
  const table = areas.length > 0 ? columns([head, ...rows]) : '';
  return [`A: ${nameOf(a)}\nB: ${nameOf(b)}\n`, table, notes.join('')].filter(Boolean).join('\n');
}

function nameOf({ file, council, year, framework }: Side): string {
  const what = [council, year].filter((part) => part !== undefined).join(' ');
  return plain(`${what === '' ? '' : `${what}, `}${framework} (${file})`);
}

/** A long name up to its first comma, so that a line fits into most terminals. */
function shortName(name: string): string {
  return name.length > LONGEST_NAME ? name.split(',')[0]! : name;
}
