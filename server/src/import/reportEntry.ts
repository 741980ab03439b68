import type { HeadPart } from './head';

type ReportPart =
  | HeadPart['kind']
  | 'signed'
  | 'status'
  | 'title'
  | 'salutation'
  | 'table'
  | 'section'
  | 'evidence'
  | 'prose'
  | 'markup'
  /** A header, footer or number of a page, which was left out. */
  | 'page'
  /** A word that was divided at a line's end. */
  | 'word'
  /** Text side by side, or a note at a page's foot: what was put in reading order. */
  | 'order'
  /** Words of the print that the letter does not have: a fault of the import. */
  | 'lost';

/** What became of a place of the print. */
export interface ReportEntry {
  /** 0-based line of the source. */
  readonly line: number;
  /** 1-based, of a print that has pages and no lines of its own: a PDF. */
  readonly page?: number;
  /** 0-based line of the letter; nothing for what is not in it. */
  readonly letterLine?: number;
  /** The part of the letter it was taken for; `prose` is a place left as it is although it looks like a part. */
  readonly part: ReportPart;
  /** False where a reader should look: the words are there, but not as a part of the letter. */
  readonly recognised: boolean;
  /** Low where it may be something else, or where the print itself may be wrong. */
  readonly confidence: 'high' | 'low';
  readonly message: string;
  /** The words that were left out: nothing else of the print is missing from the markup. */
  readonly removed?: string;
  /** A word as the print divides it, and as it was written. */
  readonly joined?: { readonly printed: string; readonly written: string };
}

/** A part that was recognised. */
export function known(
  line: number,
  part: ReportPart,
  message: string,
  confidence: ReportEntry['confidence'] = 'high',
): ReportEntry {
  return { line, part, recognised: true, confidence, message };
}

/** A place to look at. */
export function left(line: number, message: string, part: ReportPart = 'prose'): ReportEntry {
  return { line, part, recognised: false, confidence: 'low', message };
}

/** The message with its mark, and with the page where there is one. */
export function said(entry: ReportEntry): string {
  return `${markOf(entry)}${entry.page === undefined ? '' : `Page ${entry.page}: `}${entry.message}`;
}

/** "check: " where a person should look, "uncertain: " where it may be something else, "error: " where words are missing. */
function markOf({ part, recognised, confidence }: ReportEntry): string {
  if (part === 'lost') return 'error: ';
  if (!recognised) return 'check: ';
  return confidence === 'high' ? '' : 'uncertain: ';
}
