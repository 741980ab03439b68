import type { ReportEntry } from './reportEntry';

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
  /** Everything, with its places in the print and in the letter. */
  readonly entries: readonly ReportEntry[];
}

/** Numbers for a message, and what they are made of. */
export function summariseReport(entries: readonly ReportEntry[]): ReportSummary {
  const parts = entries.filter(({ part }) => part !== 'page' && part !== 'word');
  const count = (wanted: (entry: ReportEntry) => boolean): number => parts.filter(wanted).length;
  return {
    sure: count(({ recognised, confidence }) => recognised && confidence === 'high'),
    unsure: count(({ recognised, confidence }) => recognised && confidence === 'low'),
    toLookAt: entries.filter(({ recognised }) => !recognised).length,
    leftOut: entries.filter(({ removed, recognised }) => removed !== undefined && recognised).length,
    entries,
  };
}
