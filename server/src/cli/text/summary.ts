import type { CheckedLetter } from '../check/report';

/** "3 letters: 2 errors, 1 warning, 3 infos, 1 hint". */
export function summary(letters: readonly CheckedLetter[]): string {
  const count = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of letters)
    for (const { severity } of findings) count[severity === 'information' ? 'info' : severity]++;
  const parts = Object.entries(count).flatMap(([what, n]) => (n > 0 ? [counted(n, what)] : []));
  const files = letters.filter(({ isSettings }) => !isSettings);
  const nothing = files.length === 0 ? 'nothing was checked' : 'nothing found';
  return `${counted(files.length, 'letter')}: ${parts.join(', ') || nothing}`;
}

/** "1 error", "2 errors". */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
