import type { Piece } from './page';

/** Words near each other on one base line: a line of prose, or what stands in one column of a row. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A gap of so many sizes of type divides what stands on one base line. */
const DIVIDES = 1.2;
/** A gap of so many is a space between words. */
const SPACE = 0.15;

/** The segments of a page, from top to bottom and left to right. What stands at an angle is not among them. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  return rowsOf(pieces.filter(({ text, turned }) => !turned && text.trim() !== '')).flatMap(divide);
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: Piece[];
}

const TALLEST_STEP = 12;
const BUCKET = 4;

/** Pieces on one base line, from top to bottom. Small type may stand higher or lower: "4th", "H2O". */
function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows = new Map<number, Row[]>();
  for (const piece of [...pieces].sort((one, other) => other.size - one.size)) {
    const row = near(rows, piece);
    if (row) row.pieces.push(piece);
    else {
      const at = Math.floor(piece.y / BUCKET);
      rows.set(at, [...(rows.get(at) ?? []), { y: piece.y, size: piece.size, pieces: [piece] }]);
    }
  }
  return [...rows.values()].flat().sort((one, other) => one.y - other.y);
}

/** Rows are looked for by their height on the page, so that a page of many pieces takes no longer for each. */
function near(rows: ReadonlyMap<number, readonly Row[]>, { y, size }: Piece): Row | undefined {
  for (let at = Math.floor((y - TALLEST_STEP) / BUCKET); at <= (y + TALLEST_STEP) / BUCKET; at++)
    for (const row of rows.get(at) ?? []) {
      const step = Math.min(TALLEST_STEP, Math.max(0.5, row.size * (size < row.size * 0.9 ? 0.6 : 0.25)));
      if (Math.abs(row.y - y) < step) return row;
    }
  return undefined;
}

function divide({ y, pieces }: Row): Segment[] {
  const segments: Joining[] = [];
  for (const piece of pieces.sort((one, other) => one.x - other.x)) {
    const last = segments.at(-1);
    if (!last?.take(piece)) segments.push(new Joining(piece));
  }
  return segments.map((segment) => segment.done(y));
}

/** A segment while pieces are added at its right. */
class Joining {
  #text: string;
  #right: number;
  #bold: number;
  #last: Piece;
  #size: number;
  /** Were words drawn twice, a little apart? Some programs make bold type of it. */
  #twice = false;

  constructor(readonly first: Piece) {
    this.#text = closedUp(first.text);
    this.#right = first.x + first.width;
    this.#bold = first.bold ? this.#text.length : 0;
    this.#last = first;
    this.#size = first.size;
  }

  /** Adds a piece; false when it stands too far away. */
  take(piece: Piece): boolean {
    const gap = piece.x - this.#right;
    if (gap >= Math.max(this.#size, piece.size) * DIVIDES) return false;
    if (gap < -piece.size * 0.3 && piece.text === this.#last.text) {
      this.#twice = true;
      return true;
    }
    const text = raised(closedUp(piece.text), piece, this.first.y, this.#size);
    const apart = gap > piece.size * SPACE && !/\s$/.test(this.#text) && !/^\s/.test(text);
    this.#text += (apart ? ' ' : '') + text;
    this.#right = Math.max(this.#right, piece.x + piece.width);
    this.#bold += piece.bold ? text.length : 0;
    this.#size = Math.max(this.#size, piece.size);
    this.#last = piece;
    return true;
  }

  done(y: number): Segment {
    const text = this.#text.trim();
    const bold = this.#twice || this.#bold > text.length * 0.7;
    return { text, x: this.first.x, right: this.#right, y, size: this.#size, bold };
  }
}

/** "G r a d e" is how letters come out that stand apart. */
function closedUp(text: string): string {
  return /^(?:\p{L} ){3,}\p{L}$/u.test(text.trim()) ? text.replaceAll(' ', '') : text;
}

/** Small figures above the line stay apart from those on it: "10³" is not 103. */
function raised(text: string, { y, size }: Piece, line: number, usual: number): string {
  const isRaised = size < usual * 0.85 && y < line - usual * 0.15 && /^\s*\d+\s*$/.test(text);
  return isRaised ? superscript(text) : text;
}

/** Figures as the raised ones of Unicode. */
export function superscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}
