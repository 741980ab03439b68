import type { Framework } from '../framework/framework';
import type { Block } from './block';
import type { Head, HeadPart } from './head';
import type { JoinedWord } from './hyphens';
import type { Line } from './lines';
import type { Signature } from './signature';
import { isSlip, readSlip } from './slip';
import { namesAssessment } from './title';

export type ReportPart =
  | HeadPart['kind']
  | 'signed'
  | 'title'
  | 'salutation'
  | 'table'
  | 'section'
  | 'prose'
  | 'markup'
  /** A header, footer or number of a page, which was left out. */
  | 'page'
  /** A word that was divided at a line's end. */
  | 'word';

/** What became of a place of the print. */
export interface ReportEntry {
  /** 0-based line of the source. */
  readonly line: number;
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

/** What an import has found. */
export interface Findings {
  readonly head: Head;
  readonly blocks: readonly Block[];
  readonly signature?: Signature;
  readonly removed: readonly Line[];
  readonly words: readonly JoinedWord[];
}

/** The entries in the order of the source. */
export function writeReport(
  { head, blocks, signature, removed, words }: Findings,
  framework: Framework,
): ReportEntry[] {
  const entries = [
    ...head.parts.map(reportPart),
    ...blocks.flatMap((block) => reportBlock(block, framework)),
  ];
  if (head.dateInLetterhead)
    entries.push(
      left(
        head.dateInLetterhead.source,
        'The date stayed in the letterhead: other words stand between it and the addressee.',
      ),
    );
  if (signature)
    entries.push(
      known(
        signature.line.source,
        'signed',
        `Signed by ${signature.name}`,
        signature.role === undefined ? 'low' : 'high',
      ),
    );
  if (!entries.some(({ recognised }) => recognised))
    entries.push(left(0, 'Nothing here looks like a letter: all of it is prose.'));
  return [...entries, ...removed.map(reportRemoved), ...words.map(reportWord)].sort(
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

function reportBlock(block: Block, framework: Framework): ReportEntry[] {
  const { source } = block;
  switch (block.kind) {
    case 'title':
      return [known(source, 'title', 'Title', namesAssessment(block.text, framework) ? 'high' : 'low')];
    case 'section':
      return reportSection(block, framework);
    case 'table':
      return [
        known(source, 'table', `Table of ${block.rows.length - 1} rows`),
        ...slipsIn(block.rows, source),
      ];
    case 'tabs':
      return [
        left(source, 'These rows have no column headings, or name no areas: they stayed as printed.'),
        ...slipsIn(
          block.lines.map((line) => line.split('\t')),
          source,
        ),
      ];
    case 'prose':
      if (block.role === 'salutation') return [known(source, 'salutation', block.lines[0]!)];
      if (block.role === 'unplaced')
        return [left(source, `“${block.lines[0]!}” is no heading or grade here: it stayed prose.`)];
      return [];
    default:
      return [];
  }
}

/** A heading without a grade may be no more than the name of an area, where the area has a grade. */
function reportSection(block: Block & { kind: 'section' }, framework: Framework): ReportEntry[] {
  const { source, text, fields } = block;
  const bare = fields.length === 0 && framework.areaNamed(text)?.graded !== false;
  const slips = fields.filter((field) => readSlip(field));
  return [
    known(source, 'section', [text, ...fields].join(', '), bare || slips.length > 0 ? 'low' : 'high'),
    ...slips.map((field) => slipEntry(source, field)),
  ];
}

function slipsIn(rows: readonly (readonly string[])[], source: number): ReportEntry[] {
  return rows.flatMap(([name, ...cells]) =>
    cells.filter(isSlip).map((cell) => slipEntry(source, `${name!}: ${cell}`)),
  );
}

/** Whoever has the paper can tell. */
function slipEntry(line: number, words: string): ReportEntry {
  const entry = left(line, `“${words}” has a letter in the place of its number. It was left as printed.`);
  return { ...entry, part: 'section' };
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

function known(
  line: number,
  part: ReportPart,
  message: string,
  confidence: ReportEntry['confidence'] = 'high',
): ReportEntry {
  return { line, part, recognised: true, confidence, message };
}

function left(line: number, message: string): ReportEntry {
  return { line, part: 'prose', recognised: false, confidence: 'low', message };
}
