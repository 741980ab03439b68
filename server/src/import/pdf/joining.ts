import type { PagePiece } from './page';
import { raised } from './raised';
import type { Segment } from './page';

/** A gap of so many sizes of type divides what stands on one base line. */
const DIVIDES = 1.2;
/** A gap of so many does where a column begins. */
const MAY_DIVIDE = 0.5;
/** And it is so many times as wide as a space between words. */
const WIDER = 1.5;
/** A gap of so many is a space between words. */
const SPACE = 0.15;

/** A segment while pieces are added at its right. */
export class Joining {
  #text: string;
  #right: number;
  #bold: number;
  #last: PagePiece;
  #size: number;
  readonly #parts: PagePiece[] = [];
  /** The spaces between parts, by the index of the part after each. */
  readonly #gaps: { readonly at: number; readonly width: number; readonly wide: boolean }[] = [];
  /** Were words drawn twice, a little apart? Some programs make bold type of it. */
  #twice = false;

  constructor(readonly first: PagePiece) {
    this.#text = closedUp(first.text);
    this.#right = first.x + first.width;
    this.#bold = first.bold ? this.#text.length : 0;
    this.#last = first;
    this.#size = first.size;
    this.#parts.push(first);
  }

  /** In two where a gap may divide, and `isColumn` knows what begins there for a column of the page. */
  divided(isColumn: (piece: PagePiece) => boolean): Joining[] {
    const word =
      this.#gaps.length > 1 ? this.#gaps.reduce((least, { width }) => Math.min(least, width), Infinity) : 0;
    const at = this.#gaps.find(
      (gap) => gap.wide && gap.width > word * WIDER && isColumn(this.#parts[gap.at]!),
    )?.at;
    if (at === undefined) return [this];
    return [this.#parts.slice(0, at), this.#parts.slice(at)].flatMap((parts) => {
      const part = new Joining(parts[0]!);
      for (const piece of parts.slice(1)) part.take(piece);
      return part.divided(isColumn);
    });
  }

  /** Adds a piece; false when it stands too far away. */
  take(piece: PagePiece): boolean {
    const gap = piece.x - this.#right;
    if (gap >= Math.max(this.#size, piece.size) * DIVIDES) return false;
    if (gap < -piece.size * 0.3 && piece.text === this.#last.text) {
      this.#twice = true;
      return true;
    }
    const text = raised(closedUp(piece.text), piece, this.first.y, this.#size);
    const apart = gap > piece.size * SPACE && !/\s$/.test(this.#last.text) && !/^\s/.test(text);
    if (gap > piece.size * SPACE)
      this.#gaps.push({ at: this.#parts.length, width: gap, wide: gap > piece.size * MAY_DIVIDE });
    this.#parts.push(piece);
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
