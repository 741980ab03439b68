import type { ReportEntry } from '../../import/importLetter';
import { said } from '../../import/reportEntry';
import type { Overview } from '../../workspace/importPrint';
import { plain } from '../text/plain';

/** A letter that was imported, with what was recognised in it. */
export interface Imported {
  /** The print, as the user would name it. */
  readonly file: string;
  readonly isWord: boolean;
  /** The letter, as the user would name it; nothing when it is shown. */
  readonly letter?: string;
  /** The letter itself, when it is shown. */
  readonly markup?: string;
  readonly overview: Overview;
  readonly report: readonly ReportEntry[];
}

/** "printed.txt:12: Title", with "check:" where a person should look and "uncertain:" where it may be something else. */
export function reportLines({ file, isWord, report }: Imported): string[] {
  return report.map((entry) => {
    const place = isWord ? plain(file) : `${plain(file)}:${entry.line + 1}`;
    return `${place}: ${plain(said(entry))}`;
  });
}

/** All reports as one flat array; lines are 1-based. A line of the print is null in Word documents, which have none. */
export function reportJson(letters: readonly Imported[]): string {
  const rows = letters.flatMap(({ file, letter, isWord, report }) =>
    report.map(({ line, page, letterLine, part, recognised, confidence, message, removed, joined }) => ({
      file,
      line: isWord ? null : line + 1,
      page: page ?? null,
      letter: letter ?? null,
      letterLine: letterLine === undefined ? null : letterLine + 1,
      part,
      recognised,
      confidence,
      message,
      removed: removed ?? null,
      printed: joined?.printed ?? null,
      written: joined?.written ?? null,
    })),
  );
  return `[${rows.map((row) => `\n  ${JSON.stringify(row)}`).join(',')}\n]\n`;
}

/** Has the letter not all words of its print? */
export function lostWords({ report }: Imported): boolean {
  return report.some(({ part }) => part === 'lost');
}

function isToBeSaid({ part, removed, recognised }: ReportEntry): boolean {
  return part === 'lost' || (removed !== undefined && !recognised);
}

/** Without a report too it is said how many lines were left out, and which words are lost or belong to no page. */
export function leftOut(letter: Imported): string[] {
  const { file, report } = letter;
  const count = report.filter(({ removed, recognised }) => removed !== undefined && recognised).length;
  const what =
    count === 1
      ? 'One line of page headers, footers and page numbers was'
      : `${count} lines of page headers, footers and page numbers were`;
  return [
    ...reportLines({ ...letter, report: report.filter(isToBeSaid) }),
    ...(count === 0 ? [] : [`${plain(file)}: ${what} removed; --report lists them.`]),
  ];
}
