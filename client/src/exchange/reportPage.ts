import { l10n } from 'vscode';
import type { ImportAnswer, ReportSummary } from '../../../server/src/protocol/exchangeRequests';

export type ImportedLetter = Extract<ImportAnswer, { markup: string }>;
type Entry = ReportSummary['entries'][number];

/** A line of the page that tells how an import went. */
export interface ReportLine {
  readonly text: string;
  readonly links: readonly PlaceLink[];
}

/** Words of a line that lead to a place. Offsets are 0-based and in UTF-16 units. */
export interface PlaceLink {
  readonly from: number;
  readonly to: number;
  readonly of: 'letter' | 'print';
  /** 0-based; nothing where the whole document is meant. */
  readonly line?: number;
}

/** The report of an import, what asks for a reader's eyes first; each line with its place in the letter and in the print. */
export function reportPage({ kind, report }: ImportedLetter, title: string, summary: string): ReportLine[] {
  const groups: [string, (entry: Entry) => boolean][] = [
    [l10n.t('Wording not as printed (an error in APA Letter)'), ({ part }) => part === 'lost'],
    [l10n.t('Needs checking'), ({ recognised }) => !recognised],
    [l10n.t('Uncertain'), ({ confidence }) => confidence === 'low'],
    [l10n.t('Recognised'), ({ removed }) => removed === undefined],
    [l10n.t('Removed'), () => true],
  ];
  let rest = report.entries;
  const blank = plain('');
  return [
    plain(title),
    plain(summary),
    ...groups.flatMap(([heading, isIn]) => {
      const found = rest.filter(isIn);
      rest = rest.filter((entry) => !found.includes(entry));
      if (found.length === 0) return [];
      return [blank, plain(`${heading} (${found.length})`), ...found.map((entry) => reportLine(entry, kind))];
    }),
  ];
}

const plain = (text: string): ReportLine => ({ text, links: [] });

function reportLine(entry: Entry, kind: ImportedLetter['kind']): ReportLine {
  const links: PlaceLink[] = [];
  let text = '  ';
  const add = (words: string, of: PlaceLink['of'], line?: number): void => {
    if (links.length > 0) text += ' · ';
    links.push({ from: text.length, to: text.length + words.length, of, line });
    text += words;
  };
  const { letterLine, line, page } = entry;
  if (letterLine !== undefined) add(l10n.t('Letter, line {0}', letterLine + 1), 'letter', letterLine);
  if (kind === 'text') add(l10n.t('Original, line {0}', line + 1), 'print', line);
  else add(page === undefined ? l10n.t('Original') : l10n.t('Original, page {0}', page), 'print');
  return { text: `${text}: ${entry.message.replace(/\s+/g, ' ')}`, links };
}
