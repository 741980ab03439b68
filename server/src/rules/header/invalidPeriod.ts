import { compareDays, readNumbers, readIso, toLong, type Day } from '../../prose/dates/date';
import { readPeriod, readPeriodLoosely, writePeriod, type Period } from '../../prose/dates/period';
import { isPlaceholder } from '../../prose/english/placeholder';
import { rule } from '../rule';
import { counts, placedEntries } from '../../letter/header/headerEntries';
import { impossible } from '../../prose/dates/impossibleDay';

export default rule<{ text: string }>({
  code: 'header/invalid-period',
  scope: 'header',
  severity: 'error',
  title: 'Invalid period',
  why: 'The period shows which evidence the grades are based on. It has a first and a last day, and the last day comes after the first.',
  remedy: 'Enter the first and the last day with a slash between them, for example 2007-04-01/2008-03-31.',
  example: {
    wrong: `---
council: Northmere Borough Council
year: 2008
period: 2008-03-31/2007-04-01
---
`,
    right: `---
council: Northmere Borough Council
year: 2008
period: 2007-04-01/2008-03-31
---
`,
  },
  *check(header) {
    if (!header.ok) return;
    for (const placed of placedEntries(header)) {
      const { entry, key } = placed;
      const text = key?.kind === 'period' && counts(placed) ? entry.text?.trim() : undefined;
      if (!text || isPlaceholder(text)) continue;
      const period = readPeriod(text);
      if (!period || isTurnedRound(period)) yield { at: entry.value, values: { text } };
    }
  },
  message({ text }) {
    const period = readPeriod(text);
    if (period)
      return `The period ends on ${toLong(period.end)}, before it starts on ${toLong(period.start)}. Change one of the two days.`;
    const numbers = noDay(text);
    if (numbers) return `${impossible(numbers)} Enter an existing date.`;
    const loose = readPeriodLoosely(text);
    const example = loose && !isTurnedRound(loose) ? writePeriod(loose) : '2007-04-01/2008-03-31';
    return `“${text}” is not a period. Enter the first and the last day with a slash between them${loose ? ':' : ', for example'} ${example}.`;
  },
  fixes({ at, values: { text } }) {
    const period = readPeriod(text);
    if (period) {
      const turned = writePeriod({ start: period.end, end: period.start });
      return [{ title: `Change to ${turned}`, safe: false, changes: [{ span: at, newText: turned }] }];
    }
    const loose = readPeriodLoosely(text);
    if (!loose || isTurnedRound(loose)) return [];
    const safe = !loose.start.ambiguous && !loose.end.ambiguous;
    const newText = writePeriod(loose);
    return [{ title: `Change to ${newText}`, safe, changes: [{ span: at, newText }] }];
  },
});

function isTurnedRound({ start, end }: Period): boolean {
  return compareDays(end, start) < 0;
}

/** The first half that is written as it should be and does not exist. */
function noDay(text: string): Day | undefined {
  return text
    .split('/')
    .filter((half) => !readIso(half))
    .map((half) => readNumbers(half))
    .find((numbers) => numbers !== undefined);
}
