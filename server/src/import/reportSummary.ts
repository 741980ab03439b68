import { markOf, type ReportEntry } from './reportEntry';

/** How an import went. */
export interface ReportSummary {
  /** Parts of a letter that were recognised for sure: sections, tables, the addressee and so on. */
  readonly sure: number;
  /** Parts that may be something else. */
  readonly unsure: number;
  /** Places to be looked at: what is there stayed as printed. */
  readonly toLookAt: number;
  /** Lines of page headers, footers and numbers that were left out. */
  readonly leftOut: number;
  /** Everything, a line each. */
  readonly lines: readonly string[];
  /** The same as data: where it stands in the print and in the letter. */
  readonly entries: readonly ReportEntry[];
}

/** Numbers for a message, and lines for whoever wants to read on. A Word document has no lines to count. */
export function summariseReport(entries: readonly ReportEntry[], isWord: boolean): ReportSummary {
  const parts = entries.filter(({ part }) => part !== 'page' && part !== 'word');
  const count = (wanted: (entry: ReportEntry) => boolean): number => parts.filter(wanted).length;
  return {
    sure: count(({ recognised, confidence }) => recognised && confidence === 'high'),
    unsure: count(({ recognised, confidence }) => recognised && confidence === 'low'),
    toLookAt: entries.filter(({ recognised }) => !recognised).length,
    entries,
    leftOut: entries.filter(({ removed, recognised }) => removed !== undefined && recognised).length,
    lines: entries.map((entry) => {
      const place = isWord ? '' : `${entry.line + 1}: `;
      return `${place}${markOf(entry)}${entry.message}`;
    }),
  };
}
