import type { Distribution, ReportTotals } from '../features/report';
import { toLong, type Day } from '../prose/dates/date';
import type { ReportArea, ReportHead } from '../render/report/page';

interface Made {
  readonly title: string;
  readonly today: Day;
  readonly totals: ReportTotals;
  readonly councils: number;
  readonly areas: readonly ReportArea[];
  readonly problems: readonly string[];
}

/** What stands above the letters of a report, once all have been counted. */
export function reportHead({ title, today, totals, councils, areas, problems }: Made): ReportHead {
  const { letters, drafts, finals, withErrors, errors, warnings, toDo } = totals.counts;
  const sum = (count: number, one: string, many: string) => ({ name: count === 1 ? one : many, count });
  return {
    title,
    date: toLong(today),
    letters,
    sums: [
      sum(letters, 'letter', 'letters'),
      sum(councils, 'council', 'councils'),
      sum(finals, 'final letter', 'final letters'),
      sum(drafts, 'draft', 'drafts'),
      sum(withErrors, 'letter with errors', 'letters with errors'),
      sum(errors, 'error', 'errors'),
      sum(warnings, 'warning', 'warnings'),
      sum(toDo, 'thing still to do in drafts', 'things still to do in drafts'),
    ],
    grades: totals.distributions.filter(({ areas }) => areas.size > 0).map(countsOf),
    years: [...totals.years].sort((a, b) => b - a),
    frameworks: [...totals.frameworks].map(({ id, data }) => ({ id, name: data.name })),
    areas,
    problems,
  };
}

function countsOf({ scale, areas }: Distribution): ReportHead['grades'][number] {
  return {
    scale,
    areas: [...areas.values()].map(({ name, years }) => ({
      name,
      years: [...years].sort(([a = 0], [b = 0]) => a - b).map(([year, counts]) => ({ year, counts })),
    })),
  };
}
