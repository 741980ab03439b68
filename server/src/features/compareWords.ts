import type { AreaSide, Comparison, Side } from './compare';

/** "Northmere Council 2007"; the file where the letter does not say. */
export function sideName({ file, council, year }: Side): string {
  const what = [council, year].filter((part) => part !== undefined).join(' ');
  return what === '' ? file : what;
}

/** "2 (adequate)" */
export function gradeWords({ grade, label }: AreaSide): string {
  return grade === undefined ? '' : `${grade} (${label ?? ''})`;
}

/** "up 1": which way the numbers run need not be known. */
export function changeWords(change: number | undefined): string {
  if (change === undefined) return '';
  return change === 0 ? 'same' : `${change > 0 ? 'up' : 'down'} ${Math.abs(change)}`;
}

/** "+3 -2": strengths and weaknesses listed. */
export function pointsWords({ strengths, weaknesses }: AreaSide): string {
  return strengths === undefined && weaknesses === undefined ? '' : `+${strengths ?? 0} -${weaknesses ?? 0}`;
}

/** "1 error, 2 warnings" */
export function findingsWords({ errors, warnings }: AreaSide): string {
  const counted = (count: number, what: string): string[] =>
    count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'}`];
  return [...counted(errors, 'error'), ...counted(warnings, 'warning')].join(', ');
}

/** What could not be compared, in sentences. */
export function comparisonNotes({ a, b, sameScale, areas, onlyA, onlyB }: Comparison): string[] {
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
