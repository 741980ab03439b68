import type { Block } from './block';
import type { Head, HeadPart } from './head';
import type { Signature } from './signature';

export type ReportPart =
  HeadPart['kind'] | 'signed' | 'title' | 'salutation' | 'table' | 'section' | 'prose' | 'markup';

/** What became of a place of the print. */
export interface ReportEntry {
  /** 0-based line of the source. */
  readonly line: number;
  /** The part of the letter it was taken for; `prose` is a place left as it is although it looks like a part. */
  readonly part: ReportPart;
  /** False where a reader should look: the words are there, but not as a part of the letter. */
  readonly recognised: boolean;
  readonly message: string;
}

/** The entries in the order of the source. */
export function writeReport(
  head: Head,
  blocks: readonly Block[],
  signature: Signature | undefined,
): ReportEntry[] {
  const entries = [...head.parts.map(reportPart), ...blocks.flatMap(reportBlock)];
  if (head.dateInLetterhead)
    entries.push(
      left(
        head.dateInLetterhead.source,
        'The date stayed in the letterhead: other words stand between it and the addressee.',
      ),
    );
  if (signature) entries.push(known(signature.line.source, 'signed', `Signed by ${signature.name}`));
  if (!entries.some(({ recognised }) => recognised))
    entries.push(left(0, 'Nothing here looks like a letter: all of it is prose.'));
  return entries.sort((a, b) => a.line - b.line);
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
    case 'to':
      return known(line, part.kind, `Addressee: ${part.to.name ?? part.to.role ?? ''}`);
  }
}

function reportBlock(block: Block): ReportEntry[] {
  const { source } = block;
  switch (block.kind) {
    case 'title':
      return [known(source, 'title', 'Title')];
    case 'section':
      return [known(source, 'section', [block.text, ...block.fields].join(', '))];
    case 'table':
      return [known(source, 'table', `Table of ${block.rows.length - 1} rows`)];
    case 'tabs':
      return [left(source, 'These rows have no column headings, or name no areas: they stayed as printed.')];
    case 'prose':
      if (block.role === 'salutation') return [known(source, 'salutation', block.lines[0]!)];
      if (block.role === 'unplaced')
        return [left(source, `“${block.lines[0]!}” is no heading or grade here: it stayed prose.`)];
      return [];
    default:
      return [];
  }
}

function known(line: number, part: ReportPart, message: string): ReportEntry {
  return { line, part, recognised: true, message };
}

function left(line: number, message: string): ReportEntry {
  return { line, part: 'prose', recognised: false, message };
}
