import { compareDays, exists, readIso, toIso, toLong, type Day } from '../../prose/dates/date';
import type { Framework } from '../../framework/framework';
import type { Header } from '../../letter/header/header';
import { readPeriod, usualPeriod, type Period } from '../../prose/dates/period';
import type { Span } from '../../text/span';
import { rule } from '../rule';
import { periodMismatch } from './periodMismatch';

interface Misdated {
  readonly date: Day;
  /** The last day of the period. */
  readonly end: Day;
  readonly late: boolean;
}

export default rule<Misdated>({
  code: 'header/date-order',
  scope: 'header',
  severity: 'warning',
  title: 'Letter dated before its period ends, or long after',
  why: 'A letter is written when the evidence is complete. A date before the end of the period usually has last year’s number in it. A date more than a year after the end may have next year’s; that is only a hint.',
  remedy: 'Change the date of the letter, or its period.',
  example: {
    wrong: `---
council: Northmere Borough Council
year: 2008
period: 2007-04-01/2008-03-31
date: 2007-12-17
---
`,
    right: `---
council: Northmere Borough Council
year: 2008
period: 2007-04-01/2008-03-31
date: 2008-12-17
---
`,
  },
  *check(header, context) {
    const entry = header.entry('date');
    const date = readIso(entry?.text?.trim() ?? '');
    // With the period of another year, that is the fault.
    if (!entry || !date || context.headerBroken || periodMismatch(header, context)) return;
    const known = periodOf(header, context.framework);
    if (!known) return;
    const { end } = known.period;
    const late = compareDays(date, { ...end, year: end.year + 1 }) > 0;
    if (late || compareDays(date, end) < 0)
      yield {
        at: entry.value,
        values: { date, end, late },
        ...(late ? { severity: 'hint' } : {}),
        related: [{ at: known.at, message: `The period ends on ${toLong(known.period.end)}` }],
      };
  },
  message: ({ date, end, late }) =>
    late
      ? `The letter is dated ${toLong(date)}, more than a year after its period ended on ${toLong(end)}. Check the year.`
      : `The letter is dated ${toLong(date)}, but its period does not end until ${toLong(end)}. Change the date or the period.`,
  fixes({ at, values: { date, end } }) {
    const later = { ...date, year: end.year };
    if (compareDays(later, end) < 0 || !exists(later)) return [];
    return [
      {
        title: `Change the date to ${toIso(later)}`,
        safe: false,
        changes: [{ span: at, newText: toIso(later) }],
      },
    ];
  },
});

/** The period as the header gives it, else the one that goes with the year; and where it follows from. */
function periodOf(header: Header, framework: Framework): { period: Period; at: Span } | undefined {
  const written = header.entry('period');
  const year = header.entry('year');
  if (written?.text?.trim()) {
    const period = readPeriod(written.text.trim());
    return period && compareDays(period.start, period.end) <= 0 ? { period, at: written.value } : undefined;
  }
  const period = header.year === undefined ? undefined : usualPeriod(framework, header.year);
  return period && year && { period, at: year.value };
}
