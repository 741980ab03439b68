import { withNotes } from '../import/note';
import type { ReportEntry } from '../import/reportEntry';
import type { Print } from './print';

/** The report of a print with what its reading had to say, and with the pages of a PDF. */
export function printReport(
  { text, kind, notes }: Extract<Print, { text: string }>,
  report: readonly ReportEntry[],
): readonly ReportEntry[] {
  if (kind !== 'pdf') return withNotes(report, notes);
  const pages: number[] = [];
  let page = 1;
  for (const line of text.split('\n')) {
    if (line.includes('\f')) page++;
    pages.push(page);
  }
  const paged = report.map((entry) => ({ ...entry, page: pages[entry.line] ?? page }));
  return withNotes(paged, notes);
}
