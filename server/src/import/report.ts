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
  readonly isDraft: boolean;
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
  { head, blocks, signatures, layout, isDraft, differences, missing, places }: Findings,
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
    ...(isDraft ? [inHeader(known(0, 'status', 'Status: draft, because it is marked DRAFT'))] : []),
  ];
  if (!entries.some(({ recognised }) => recognised))
    entries.push(left(0, 'Nothing here looks like a letter. All of it was kept as ordinary text.'));
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
      known(source, 'order', 'This was printed in two columns. They now follow one another.'),
    ),
    ...tables.map(({ source }) =>
      known(
        source,
        'order',
        'The text of this table was not printed row by row, so the rows were reassembled.',
      ),
    ),
    ...notes
      .slice(0, 1)
      .map(({ source }) => known(source, 'order', 'Footnotes are now at the end of the letter.')),
  ];
}

function reportRemoved({ source, text }: Line): ReportEntry {
  const message = `Removed: page header, footer or page number “${text}”`;
  return { ...known(source, 'page', message), removed: text };
}

function reportWord({ source, printed, written, sure }: JoinedWord): ReportEntry {
  const message = sure
    ? `“${written}” was split between two lines.`
    : `“${written}” was split between two lines. The hyphen was kept, but may only mark the line break.`;
  return { ...known(source, 'word', message, sure ? 'high' : 'low'), joined: { printed, written } };
}

function reportDifference({ source, lost, added }: WordDifference): ReportEntry {
  const quoted = (words: readonly string[]): string =>
    `“${words.slice(0, MOST_QUOTED).join(' ').slice(0, 200)}”${words.length > MOST_QUOTED ? ' and more' : ''}`;
  const what = [
    ...(lost.length > 0 ? [`words of the printed letter are missing: ${quoted(lost)}`] : []),
    ...(added.length > 0 ? [`there are words that are not in the printed letter: ${quoted(added)}`] : []),
  ];
  const message =
    what.length > 0 ? what.join('; ') : 'words are in a different order from the printed letter';
  return left(source, `From here on, ${message}. Compare the two letters.`, 'lost');
}
