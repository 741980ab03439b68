import { compareDays, toLong } from '../../prose/dates/date';
import type { Header, HeaderEntry } from '../../letter/header/header';
import { readPeriod, usualPeriod, writePeriod, type Period } from '../../prose/dates/period';
import { rule, type HeaderContext } from '../rule';

interface Mismatch {
  readonly period: Period;
  readonly usual: Period;
  readonly year: number;
  readonly yearEntry: HeaderEntry;
}

export default rule<Mismatch>({
  code: 'header/period-mismatch',
  scope: 'header',
  severity: 'warning',
  title: 'Period does not match the year',
  why: 'All assessments of a year are based on evidence from the same twelve months. A different period in the header is usually left over from last year’s letter.',
  remedy: 'Change the period or the year.',
  example: {
    wrong: `---
council: Northmere Borough Council
year: 2008
period: 2006-04-01/2007-03-31
---
`,
    right: `---
council: Northmere Borough Council
year: 2008
period: 2007-04-01/2008-03-31
---
`,
  },
  *check(header, context) {
    const mismatch = periodMismatch(header, context);
    const entry = header.entry('period');
    if (mismatch && entry)
      yield {
        at: entry.value,
        values: mismatch,
        related: [{ at: mismatch.yearEntry.value, message: `The year is given here as ${mismatch.year}` }],
      };
  },
  message: ({ period, usual, year }) =>
    `The period is ${told(period)}, but the assessment of ${year} covers ${told(usual)}. Change the period or the year.`,
  fixes({ at, values: { period, usual, yearEntry } }, { framework }) {
    const newText = writePeriod(usual);
    const other = period.end.year;
    const fits = usualPeriod(framework, other);
    return [
      { title: `Change the period to ${newText}`, safe: false, changes: [{ span: at, newText }] },
      ...(fits && writePeriod(fits) === writePeriod(period)
        ? [
            {
              title: `Change the year to ${other}`,
              safe: false,
              changes: [{ span: yearEntry.value, newText: String(other) }],
            },
          ]
        : []),
    ];
  },
});

/** The header's period, when it is one and not that of the header's year in this framework. */
export function periodMismatch(
  header: Header,
  { headerBroken, framework }: HeaderContext,
): Mismatch | undefined {
  const yearEntry = header.entry('year');
  if (headerBroken || !yearEntry || header.year === undefined) return undefined;
  const period = readPeriod(header.text('period')?.trim() ?? '');
  const usual = usualPeriod(framework, header.year);
  if (!period || !usual || writePeriod(period) === writePeriod(usual)) return undefined;
  // A period that ends before it starts is reported as that.
  if (compareDays(period.end, period.start) < 0) return undefined;
  return { period, usual, year: header.year, yearEntry };
}

function told({ start, end }: Period): string {
  return `${toLong(start)} to ${toLong(end)}`;
}
