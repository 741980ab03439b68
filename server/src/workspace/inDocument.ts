import type { ReportEntry } from '../import/reportEntry';
import type { Letter } from '../letter/letter';
import { Alignment } from '../text/alignment';
import { lineRanges } from '../text/lines';
import type { OffsetRange } from '../text/span';
import { lineAt, placeOf, wordsOfLine, type DocumentPlace, type Original } from './original';

/** A place in a document. */
export interface InDocument extends OffsetRange {
  /** False when the words themselves are not there: then it is the line that is nearest. */
  readonly isExact: boolean;
  readonly place: DocumentPlace;
}

/** A letter, and the document that it was read from or that was made from it. */
interface Pair {
  readonly letter: Letter;
  readonly original: Original;
  /** The letter as written. */
  readonly text: string;
  /** The document's text as it was imported, and what the import says of it. */
  readonly print?: string;
  readonly report?: readonly ReportEntry[];
}

/** Finds places of a letter in the document that it was read from, or that was made from it. */
export class PlacesInDocument {
  readonly #source: Pair;
  readonly #words: Alignment;
  /** From the imported text to the document, where they are not the same. */
  readonly #onward: Alignment | undefined;
  readonly #lines: ReturnType<typeof lineRanges>;
  readonly #printed: ReturnType<typeof lineRanges>;

  constructor(source: Pair) {
    const { text, print, original } = source;
    this.#source = source;
    this.#words = new Alignment(text, print ?? original.text);
    this.#onward =
      print === undefined || print === original.text ? undefined : new Alignment(print, original.text);
    this.#lines = lineRanges(text);
    this.#printed = lineRanges(print ?? original.text);
  }

  /** Where a place of the letter is. What the document does not say itself is where it would be looked for. */
  of(range: OffsetRange): InDocument {
    const printed = this.#inPrint(range);
    return this.#within(printed, this.#headingAbove(range.start));
  }

  /** Where a line of the imported text is. */
  ofPrintedLine(line: number): InDocument {
    return this.#within({ ...this.#printedLine(line), isExact: true });
  }

  /** Where words are that the import has left out, if the document has them so. */
  ofWords(words: string): InDocument | undefined {
    const { original } = this.#source;
    const start = words === '' ? -1 : original.text.indexOf(words);
    return start < 0
      ? undefined
      : this.#within({ start, end: start + words.length, isExact: true, there: true });
  }

  /** Where the document begins. */
  get beginning(): InDocument {
    return this.#found(0, undefined, undefined);
  }

  /** Is it in the letter's header, which the document has in another form? */
  isHeader({ start }: OffsetRange): boolean {
    const { header } = this.#source.letter;
    return header !== undefined && start < header.block.start + header.block.text.length;
  }

  /** A place of the letter as a range of the imported text. */
  #inPrint(range: OffsetRange): { start: number; end: number; isExact: boolean } | undefined {
    const found = this.#words.find(range);
    if (found?.isExact) return found;
    if (!this.isHeader(range)) return found;
    // A date is written otherwise in the header, and who signed is there once more: the import knows from where.
    const entry = this.#headerEntry(range);
    if (entry) return { ...this.#printedLine(entry.line), isExact: true };
    // Council and year come from the title.
    const { title } = this.#source.letter;
    const titled = title && this.#words.find(title.title);
    return titled && { ...titled, isExact: false };
  }

  /** What the import says of the key of the header that a place belongs to; of several signatories, of the one named there. */
  #headerEntry({ start, end }: OffsetRange): ReportEntry | undefined {
    const { report = [], text } = this.#source;
    const line = lineAt({ lines: this.#lines }, start);
    const above = report.filter(({ letterLine = Infinity, part }) => letterLine <= line && part !== 'title');
    const key = Math.max(...above.map(({ letterLine = 0 }) => letterLine));
    const entries = above.filter(({ letterLine }) => letterLine === key);
    // Another key in between has nothing to do with it.
    const isOwn = this.#lines.slice(key + 1, line + 1).every(({ from }) => /\s/.test(text[from] ?? ''));
    const words = text.slice(start, end);
    return isOwn ? (entries.find(({ message }) => message.includes(words)) ?? entries[0]) : undefined;
  }

  #printedLine(line: number): OffsetRange {
    const { from, to } = this.#printed[line] ?? { from: 0, to: 0 };
    return { start: from, end: to };
  }

  #within(
    printed: { start: number; end: number; isExact: boolean; there?: boolean } | undefined,
    heading?: string,
  ): InDocument {
    const onward = printed?.there ? undefined : this.#onward;
    const found = printed && onward ? onward.find(printed) : printed;
    if (!printed || !found) return this.#found(0, undefined, heading);
    const isExact = printed.isExact && found.isExact;
    return this.#found(lineAt(this.#source.original, found.start), isExact ? found : undefined, heading);
  }

  /** The words on one line; the whole line where they are not known. */
  #found(from: number, exact: OffsetRange | undefined, heading: string | undefined): InDocument {
    const { original } = this.#source;
    let line = from;
    while (line < original.lines.length - 1 && isEmpty(wordsOfLine(original, line))) line++;
    const whole = wordsOfLine(original, line);
    const words = exact && { start: Math.max(exact.start, whole.start), end: Math.min(exact.end, whole.end) };
    const at = words && !isEmpty(words) ? words : whole;
    // A heading does not stand below itself.
    const isHeading = heading !== undefined && original.text.slice(whole.start, whole.end).includes(heading);
    const place = placeOf(original, at, isHeading ? undefined : heading);
    return { ...at, isExact: at === words, place };
  }

  #headingAbove(offset: number): string | undefined {
    const { headings } = this.#source.letter;
    const above = headings.findLast(({ level, start }) => level > 1 && start <= offset);
    const section = above && headings.findLast(({ level, start }) => level === 2 && start <= above.start);
    return (section ?? above)?.title.text;
  }
}

function isEmpty({ start, end }: OffsetRange): boolean {
  return start >= end;
}
