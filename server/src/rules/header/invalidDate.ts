import {
  daysIn,
  exists,
  readDay,
  readIso,
  readNumbers,
  toIso,
  toLong,
  type Day,
} from '../../prose/dates/date';
import { isPlaceholder } from '../../prose/english/placeholder';
import { rule } from '../rule';
import type { Fix } from '../../edits/change';
import { counts, placedEntries } from '../../letter/header/headerEntries';
import { impossible } from '../../prose/dates/impossibleDay';

interface Wrong {
  readonly text: string;
  /** The three numbers of a day that does not exist. */
  readonly numbers?: Day;
}

export default rule<Wrong>({
  code: 'header/invalid-date',
  scope: 'header',
  severity: 'error',
  title: 'Invalid date',
  why: 'Dates in the header are read by software, which expects one format: year, month and day. A day that does not exist cannot be printed or compared.',
  remedy: 'Enter the date as year, month and day with hyphens, for example 2008-12-17.',
  example: {
    wrong: `---
council: Northmere Borough Council
year: 2008
date: 17 December 2008
---
`,
    right: `---
council: Northmere Borough Council
year: 2008
date: 2008-12-17
---
`,
  },
  *check(header) {
    if (!header.ok) return;
    for (const placed of placedEntries(header)) {
      const { entry, key } = placed;
      const text = key?.kind === 'date' && counts(placed) ? entry.text?.trim() : undefined;
      if (text && !readIso(text) && !isPlaceholder(text))
        yield { at: entry.value, values: { text, numbers: readNumbers(text) } };
    }
  },
  message({ text, numbers }) {
    if (numbers) return noDay(numbers);
    const day = readDay(text);
    if (!day) return `“${text}” is not a date. Enter year, month and day, for example 2008-12-17.`;
    if (day.ambiguous)
      return `“${text}” may be ${toLong(day)} or ${toLong(swapped(day))}. Enter year, month and day, for example ${toIso(day)}.`;
    return `“${text}” is not in the format year-month-day. Enter ${toIso(day)}.`;
  },
  // The document may have the day as people write it.
  messageInDocument: ({ numbers }) => numbers && noDay(numbers),
  fixes({ at, values: { text, numbers } }) {
    const change = (day: Day, safe: boolean): Fix => ({
      title: `Change to ${toIso(day)} (${toLong(day)})`,
      safe,
      changes: [{ span: at, newText: toIso(day) }],
    });
    if (numbers) return nearDays(numbers).map((day) => change(day, false));
    const day = readDay(text);
    if (!day) return [];
    return day.ambiguous ? [change(day, false), change(swapped(day), false)] : [change(day, true)];
  },
});

function noDay(numbers: Day): string {
  return `${impossible(numbers)} Enter an existing date.`;
}

/** Day and month in the other order. */
function swapped({ year, month, day }: Day): Day {
  return { year, month: day, day: month };
}

/** The days that may be meant: with day and month in the other order, or the last one of the month. */
function nearDays(numbers: Day): Day[] {
  const { year, month, day } = numbers;
  const days = [swapped(numbers), { year, month, day: Math.min(day, daysIn(year, month)) }];
  return days.filter(exists);
}
