import type { Report } from '../report';

/** Where the output goes, as far as its form depends on it. */
export interface TerminalFormat {
  readonly colour: boolean;
  /** Columns of the terminal; absent when there is none, and then no line is broken. */
  readonly columns?: number;
}

/** Writes a report. The text ends with a line break unless it is empty. */
export type Format = (report: Report, page: TerminalFormat) => string;
