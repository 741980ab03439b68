import type { Framework } from '../../framework/framework';
import { readIso, type Day } from '../../prose/dates/date';
import type { Letter } from '../../letter/letter';
import { usualPeriod, writePeriod } from '../../prose/dates/period';
import { saidOf, type HeaderLine } from './headerPlace';
import { years } from './years';

/** What the lines of the header say, whether they can be read as a whole or not. */

export function frameworkOf({ frameworks, framework }: Letter, lines: readonly HeaderLine[]): Framework {
  const id = saidOf('framework', lines);
  return frameworks.find((one) => one.id === id) ?? framework;
}

/** The usual period of the header's year. */
export function periodOf(framework: Framework, lines: readonly HeaderLine[]): string | undefined {
  const year = saidOf('year', lines);
  const period = /^\d{4}$/.test(year) ? usualPeriod(framework, Number(year)) : undefined;
  return period && writePeriod(period);
}

/** The likely years, the one of the letter's date first. */
export function yearsOf(framework: Framework, lines: readonly HeaderLine[], today: Day): number[] {
  const date = readIso(saidOf('date', lines));
  return [...new Set([...(date ? [date.year] : []), ...years(framework, today)])];
}
