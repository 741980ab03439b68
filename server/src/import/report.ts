import type { Framework } from '../framework/framework';
import type { PrintedBlock } from './block';
import type { Head, HeadPart } from './head';
import type { JoinedWord } from './layout/hyphens';
import type { Layout } from './layout/readLayout';
import type { Line } from './lines';
import { reportBlock } from './reportBlocks';
import { known, left, type ReportEntry } from './reportEntry';
import type { Signature } from './signature';
import type { WordDifference } from './wordCheck';

export type { ReportEntry } from './reportEntry';

/** What an import has found. */
interface Findings {
  readonly head: Head;
  readonly blocks: readonly PrintedBlock[];
  readonly signatures: readonly Signature[];
  readonly layout: Layout;
  readonly differences: readonly WordDifference[];
  /** What a whole letter has and this one has not. */
  readonly missing: readonly ReportEntry[];
  /** Where the key of the header and the block with an index begin in the letter: 0-based lines. */
  readonly places: {
    readonly header: (key: string) => number | undefined;
    readonly block: (index: number) => number;
  };
}

/** Of more words than these a message quotes the first. */
const MOST_QUOTED = 12;

/** The entries in the order of the source. */
export function writeReport(
  { head, blocks, signatures, layout, differences, missing, places }: Findings,
  framework: Framework,
): ReportEntry[] {
  const inHeader = (entry: ReportEntry): ReportEntry => ({ ...entry, letterLine: places.header(entry.part) });
  const entries = [
    ...head.parts.map((part) => inHeader(reportPart(part))),
    ...blocks.flatMap((block, index) =>
      reportBlock(block, framework).map((entry) => ({
        ...entry,
        letterLine: places.block(index) + (entry.letterLine ?? 0),
      })),
    ),
    ...signatures.map((signature) => inHeader(reportSignature(signature))),
  ];
  if (!entries.some(({ recognised }) => recognised))
    entries.push(left(0, 'Nothing here looks like a letter: all of it is prose.'));
  return [...entries, ...missing, ...reportLayout(layout), ...differences.map(reportDifference)].sort(
    (a, b) => a.line - b.line,
  );
}

function reportPart(part: HeadPart): ReportEntry {
  const line = part.lines[0]!.source;
  switch (part.kind) {
    case 'letterhead':
      return known(line, part.kind, 'Letterhead');
    case 'date':
      return known(line, part.kind, `Date: ${part.date}`);
    case 'from':
      return known(line, part.kind, `Sender: ${part.from}`);
    case 'to': {
      const { name, role } = part.to;
      const sure = name !== undefined && role !== undefined;
      return known(line, part.kind, `Addressee: ${name ?? role ?? ''}`, sure ? 'high' : 'low');
    }
  }
}

function reportSignature({ name, role, line }: Signature): ReportEntry {
  return known(line.source, 'signed', `Signed by ${name}`, role === undefined ? 'low' : 'high');
}

function reportLayout({ removed, words, columns, tables, notes }: Layout): ReportEntry[] {
  return [
    ...removed.map(reportRemoved),
    ...words.map(reportWord),
    ...columns.map(({ source }) =>
      known(source, 'order', 'This is printed in two columns: they stand one after the other now.'),
    ),
    ...tables.map(({ source }) =>
      known(
        source,
        'order',
        'The words of this table are not printed row by row: its rows were put together.',
      ),
    ),
    ...notes
      .slice(0, 1)
      .map(({ source }) =>
        known(source, 'order', 'Notes at the foot of pages stand at the letter’s end now.'),
      ),
  ];
}

function reportRemoved({ source, text }: Line): ReportEntry {
  const message = `Left out, since it belongs to the page and not to the letter: “${text}”`;
  return { ...known(source, 'page', message), removed: text };
}

function reportWord({ source, printed, written, sure }: JoinedWord): ReportEntry {
  const message = sure
    ? `“${written}” is printed on two lines.`
    : `“${written}” is printed on two lines. The hyphen was kept: it may be the printer’s.`;
  return { ...known(source, 'word', message, sure ? 'high' : 'low'), joined: { printed, written } };
}

function reportDifference({ source, lost, added }: WordDifference): ReportEntry {
  const quoted = (words: readonly string[]): string =>
    `“${words.slice(0, MOST_QUOTED).join(' ').slice(0, 200)}”${words.length > MOST_QUOTED ? ' and more' : ''}`;
  const what = [
    ...(lost.length > 0 ? [`words of the print are missing from the letter: ${quoted(lost)}`] : []),
    ...(added.length > 0 ? [`the letter has words that are not printed: ${quoted(added)}`] : []),
  ];
  const message =
    what.length > 0 ? what.join('; ') : 'words of the letter are in another order than in the print';
  return left(source, `From here on, ${message}. Compare the letter with the print.`, 'lost');
}
