/** A run of text as a page of a PDF draws it. Lengths are in points; places are counted from the page's top left corner. */
export interface PagePiece {
  readonly text: string;
  readonly x: number;
  /** Where its letters stand: the base line. */
  readonly y: number;
  readonly width: number;
  /** Height of its type. */
  readonly size: number;
  readonly bold: boolean;
  /** Does it stand at an angle, as a watermark does? */
  readonly turned: boolean;
  /** How much of it lies on the page. */
  readonly shown: 'whole' | 'part' | 'none';
}

/** Words that are put on a page and are not drawn with it. */
export interface Attached {
  /** What a form field or a text box of its own shows, or a comment, which is not printed. */
  readonly kind: 'box' | 'comment';
  readonly words: string;
}

/** Words near each other on one base line: a line of prose, or what stands in one column of a row. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A small filled shape: programs draw the bullets of their lists, and no letter stands there. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** What a page of a PDF holds, in no order that means anything. */
export interface PdfPage {
  readonly width: number;
  readonly pieces: readonly PagePiece[];
  readonly dots: readonly Dot[];
  readonly attached: readonly Attached[];
}
