/** A line of a print, as the layout step takes it: of plain text, of a Word document or of a PDF. */
export interface PrintLine {
  /**
   * The line as it stands on the page. Its words keep their columns by spaces and tabs: as many as put them where they
   * are printed.
   */
  readonly text: string;
  /** 1-based. */
  readonly page: number;
  /** 1-based, in the original text; where there is none, in the page. */
  readonly line: number;
  /** What stands apart on the line, where the program that made the print knows it; `column` is 0-based. */
  readonly cells?: readonly { readonly text: string; readonly column: number }[];
  /** Is all of it in bold type? Known of PDFs alone. */
  readonly bold?: boolean;
  /** Height of its type in points. Known of PDFs alone. */
  readonly size?: number;
}

/** A page: its lines from top to bottom, blank ones included. */
export type PrintPage = readonly PrintLine[];

/** Plain text as pages: a form feed begins another. Never fails; every character but line ends and form feeds is in a line. */
export function pagesOfText(text: string): PrintPage[] {
  const pages: PrintLine[][] = [[]];
  text.split(/\r\n|\r|\n/).forEach((whole, at) => {
    whole.split('\f').forEach((part, nth) => {
      if (nth > 0) pages.push([]);
      // The nothing before a form feed, or after one at a line's end, is no line.
      if (part !== '' || !whole.includes('\f'))
        pages.at(-1)!.push({ text: part, page: pages.length, line: at + 1 });
    });
  });
  return pages;
}
