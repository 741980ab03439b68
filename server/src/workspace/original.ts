import { lineRanges, type LineRange } from '../text/lines';
import type { OffsetRange } from '../text/span';
import { upperBound } from '../text/upperBound';
import type { OtherPart, WordParagraph } from '../word/paragraphs';
import type { PrintKind } from './print';

/** A document as the program that opens it shows it: its text, and what is known of its lines. */
export interface Original {
  readonly kind: PrintKind;
  /** Of a Word document, a line for each paragraph that has words. */
  readonly text: string;
  readonly lines: readonly LineRange[];
  readonly about: readonly AboutLine[];
}

interface AboutLine {
  /** 1-based; those in a header, a note or a box are not counted. */
  readonly paragraph?: number;
  /** 1-based, where it is known. */
  readonly page?: number;
  readonly part?: OtherPart;
}

/** Where something stands in a document, as a person would look for it. */
export interface DocumentPlace extends AboutLine {
  /** 1-based, of plain text. */
  readonly line?: number;
  /** The heading that it stands below. */
  readonly heading?: string;
  /** The words themselves. */
  readonly words: string;
}

/** The paragraphs of a Word document: the number of a line is the one of the paragraph. */
export function originalOfWord(paragraphs: readonly WordParagraph[]): Original {
  // What ends a line in a text would end it here too.
  const text = paragraphs.map((one) => one.text.replace(/[\r\n]/g, ' ')).join('\n');
  const about = paragraphs.map(({ page, part }, at) => ({
    ...(part === undefined ? { paragraph: at + 1 } : { part }),
    ...(page === undefined ? {} : { page }),
  }));
  return { kind: 'word', text, lines: lineRanges(text), about };
}

/** Plain text, or that of a PDF: lines with words that follow upon one another are a paragraph. */
export function originalOfText(text: string, kind: 'text' | 'pdf'): Original {
  const lines = lineRanges(text);
  const hasPages = kind === 'pdf' || text.includes('\f');
  let [page, paragraph, inside] = [1, 0, false];
  const about = lines.map(({ from, to }): AboutLine => {
    const line = text.slice(from, to);
    page += line.split('\f').length - 1;
    const hasWords = line.trim() !== '';
    if (hasWords && !inside) paragraph++;
    inside = hasWords;
    return { paragraph, ...(hasPages ? { page } : {}) };
  });
  return { kind, text, lines, about };
}

/** The 0-based number of the line that holds an offset. */
export function lineAt({ lines }: Pick<Original, 'lines'>, offset: number): number {
  return Math.max(0, upperBound(lines.length, offset, (at) => lines[at]!.from) - 1);
}

/** A line's words, without the white space around them. */
export function wordsOfLine({ text, lines }: Original, line: number): OffsetRange {
  const { from, to } = lines[line] ?? { from: 0, to: 0 };
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

const LONGEST_WORDS = 80;

export function placeOf(original: Original, { start, end }: OffsetRange, heading?: string): DocumentPlace {
  const line = lineAt(original, start);
  const words = original.text.slice(start, end).replace(/\s+/g, ' ').trim();
  return {
    ...original.about[line],
    ...(original.kind === 'text' ? { line: line + 1 } : {}),
    ...(heading === undefined ? {} : { heading }),
    words: words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words,
  };
}

const PARTS: Readonly<Record<OtherPart, string>> = {
  header: 'at the top of the page',
  footnote: 'in a footnote',
  endnote: 'in an endnote',
  'text box': 'in a text box',
};

/** "Page 2, paragraph 12, below “Being healthy”": without the words. */
export function sayPlace({ page, paragraph, part, line, heading }: DocumentPlace): string {
  const where = [
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(part === undefined ? [] : [PARTS[part]]),
    ...(line === undefined && paragraph !== undefined ? [`paragraph ${paragraph}`] : []),
    ...(heading === undefined ? [] : [`below “${heading}”`]),
  ].join(', ');
  return where.charAt(0).toUpperCase() + where.slice(1);
}

/** A message with the place and the words before it: the lines of a document are paragraphs, which nobody sees by number. */
export function messageAt(place: DocumentPlace, message: string): string {
  const words = place.words === '' ? '' : `, “${place.words}”`;
  return `${sayPlace(place)}${words}: ${message}`;
}
