import type { ReportEntry } from './reportEntry';

/** What is to be said of a print before its lines are looked at: of a Word document's headers, of hidden words. */
export interface Note {
  readonly message: string;
  /** Should a person look at it? */
  readonly look: boolean;
  /** Words that are not in the letter. */
  readonly removed?: string;
}

/** The report with the notes first. */
export function withNotes(report: readonly ReportEntry[], notes: readonly Note[]): readonly ReportEntry[] {
  return [
    ...notes.map(({ message, look, removed }): ReportEntry => ({
      line: 0,
      part: look ? 'prose' : 'page',
      recognised: !look,
      confidence: look ? 'low' : 'high',
      message,
      ...(removed === undefined ? {} : { removed }),
    })),
    ...report,
  ];
}

const LONGEST_QUOTE = 200;

/** Words of a print for a message, on one line and not too many. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}”`;
}
