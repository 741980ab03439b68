import type { ReportEntry } from '../../import/importLetter';
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
  return report.map(({ line, recognised, confidence, message }) => {
    const place = isWord ? plain(file) : `${plain(file)}:${line + 1}`;
    const mark = recognised ? (confidence === 'high' ? '' : 'unsure: ') : 'look: ';
    return `${place}: ${mark}${plain(message)}`;
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

/** What was left out of a letter is always told of, if only in a word. */
export function leftOut({ file, report }: Imported): string[] {
  const count = report.filter(({ removed }) => removed !== undefined).length;
  const what =
    count === 1
      ? 'One line of page headers, footers and numbers was'
      : `${count} lines of page headers, footers and numbers were`;
  return count === 0 ? [] : [`${plain(file)}: ${what} left out; --report lists them.`];
}

/** Word keeps what stands at the top and the foot of its pages apart, and it is not read. */
export function withWordNote(report: readonly ReportEntry[]): readonly ReportEntry[] {
  const message =
    'What stands at the top and the foot of a Word document’s pages is not read. Look whether the letterhead is there.';
  return [{ line: 0, part: 'page', recognised: false, confidence: 'low', message }, ...report];
}
