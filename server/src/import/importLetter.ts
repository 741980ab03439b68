import type { Framework } from '../framework/framework';
import { readLetter, type Letter } from '../letter/letter';
import { nameKey } from '../text/key';
import { lineRanges } from '../text/lines';
import { upperBound } from '../text/upperBound';
import { councilOf } from './addressee';
import type { PrintedBlock } from './block';
import { readBody } from './body';
import { isDraftMark } from './draftMark';
import { missingParts } from './expected';
import { readHead, type HeadPart } from './head';
import { writeHeader } from './header';
import { isMarkup } from './isMarkup';
import { pagesOfText, type PrintPage } from './layout/printLine';
import { readLayout } from './layout/readLayout';
import { writeBody } from './markup';
import { findOpening } from './opening';
import { writeReport, type ReportEntry } from './report';
import { readSignatures } from './signature';
import { councilTitled, yearIn } from './title';
import { findDifferences } from './wordCheck';

export type { ReportEntry } from './report';

export interface ImportResult {
  readonly markup: string;
  /** The markup, as it is read. */
  readonly letter: Letter;
  readonly report: readonly ReportEntry[];
}

/**
 * A printed letter as markup. Any text will do, and a text that is markup already comes back as it is.
 *
 * @param frameworks those that a letter may name
 * @param pages the same text by pages, where more is known of its lines
 * @param isMarked is it known to be a draft, by what is not in the text?
 */
export function importLetter(
  text: string,
  framework: Framework,
  frameworks: readonly Framework[] = [framework],
  pages: readonly PrintPage[] = pagesOfText(text),
  isMarked = false,
): ImportResult {
  return isMarkup(text, framework)
    ? { markup: text, letter: readLetter(text, { frameworks }), report: [MARKUP] }
    : importPages(pages, framework, isMarked);
}

const MARKUP: ReportEntry = {
  line: 0,
  letterLine: 0,
  part: 'markup',
  recognised: true,
  confidence: 'high',
  message: 'This is already in the letter markup, so nothing was changed.',
};

/**
 * The pages of a print as markup: layout, then parts, then text. No word is lost or changed; what is not recognised
 * stays prose, and what only belongs to the pages is left out and reported. The header holds what the print has above
 * the salutation, and as additions the council, the year and who signed. A print is final unless it is marked a draft.
 */
function importPages(print: readonly PrintPage[], framework: Framework, isMarked: boolean): ImportResult {
  const layout = readLayout(print, framework);
  const isDraft = isMarked || layout.removed.some(({ text }) => isDraftMark(text));
  const { lines } = layout;
  const opening = findOpening(lines, framework);
  const salutation = opening.salutation === undefined ? '' : lines[opening.salutation]!.text;
  const head = readHead(lines, opening.start, salutation);
  const blocks = readBody(lines, head.end, opening, framework);
  const signatures = readSignatures(lines, opening.start, framework);
  const header = writeHeader({
    framework: framework.id,
    council: councilName(opening.title?.text ?? '', head.parts, framework),
    year: yearIn(opening.title?.text ?? ''),
    parts: head.parts,
    signatures,
    status: isDraft ? 'draft' : 'final',
  });
  const body = writeBody(blocks);
  const markup = body.text === '' ? header : `${header}\n${body.text}`;
  const letter = readLetter(markup, { frameworks: [framework] });
  const differences = findDifferences({
    print,
    layout,
    head: head.parts,
    body: lines.slice(head.end),
    labels: blocks.reduce((sum, block) => sum + labelsIn(block), 0),
    letter,
  });
  const headerLines = header.split('\n');
  const starts = body.starts.map((start) => headerLines.length + start);
  const written = lineRanges(markup);
  const missing = missingParts(letter, {
    lineAt: (offset) => upperBound(written.length, offset, (at) => written[at]!.from) - 1,
    sourceOf: (line) => blocks[upperBound(starts.length, line, (at) => starts[at]!) - 1]?.source ?? 0,
  });
  const places = {
    header: (key: string) => lineOf(headerLines, key),
    block: (at: number) => starts[at]!,
  };
  const found = { head, blocks, signatures, layout, isDraft, differences, missing, places };
  return { markup, letter, report: writeReport(found, framework) };
}

/** How many times "Grade" is written before a grade that is printed without the word. */
function labelsIn(block: PrintedBlock): number {
  return block.kind === 'section' ? block.fields.filter(({ added }) => added).length : 0;
}

function lineOf(header: readonly string[], key: string): number | undefined {
  const line = header.findIndex((text) => text.startsWith(`${key}:`));
  return line < 0 ? undefined : line;
}

/** As the title has it; in the address's spelling when only capitals differ, or when the title names none. */
function councilName(title: string, parts: readonly HeadPart[], framework: Framework): string | undefined {
  const titled = councilTitled(title, framework);
  const addressed = parts.map((part) => (part.kind === 'to' ? councilOf(part.to) : undefined)).find(Boolean);
  return titled !== undefined && addressed !== undefined && nameKey(titled) === nameKey(addressed)
    ? addressed
    : (titled ?? addressed);
}
