import type { ReportEntry } from '../../import/importLetter';
import { markOf } from '../../import/reportSummary';
import { plain } from '../text/plain';

/** A letter that was imported, with what was recognised in it. */
export interface Imported {
  /** The print, as the user would name it. */
  readonly file: string;
  readonly isWord: boolean;
  readonly report: readonly ReportEntry[];
}

/** "printed.txt:12: Title", with "look:" where a person should look and "unsure:" where it may be something else. */
export function reportLines({ file, isWord, report }: Imported): string[] {
  return report.map((entry) => {
    const place = isWord ? plain(file) : `${plain(file)}:${entry.line + 1}`;
    return `${place}: ${markOf(entry)}${plain(entry.message)}`;
  });
}

/** All reports as one flat array; lines are 1-based, and null in Word documents, which have none. */
export function reportJson(letters: readonly Imported[]): string {
  const rows = letters.flatMap(({ file, isWord, report }) =>
    report.map(({ line, part, recognised, confidence, message, removed, joined }) => ({
      file,
      line: isWord ? null : line + 1,
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

/** What was left out of a letter is always told of: words with themselves, and what belongs to the pages by a number. */
export function leftOut(letter: Imported): string[] {
  const isWords = ({ removed, recognised }: ReportEntry): boolean => removed !== undefined && !recognised;
  const words = reportLines({ ...letter, report: letter.report.filter(isWords) });
  return [...words, ...pageLines(letter)];
}

function pageLines({ file, report }: Imported): string[] {
  const count = report.filter(({ removed, recognised }) => removed !== undefined && recognised).length;
  const what =
    count === 1
      ? 'One line of page headers, footers and numbers was'
      : `${count} lines of page headers, footers and numbers were`;
  return count === 0 ? [] : [`${plain(file)}: ${what} left out; --report lists them.`];
}
