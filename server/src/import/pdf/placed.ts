import type { Matrix } from './matrix';
import type { PagePiece } from './page';

/** A run of text of this width, where a page of this size draws it. */
export function placedPiece(
  text: string,
  width: number,
  [a, b, c, d, x, y]: Matrix,
  bold: boolean,
  page: { readonly width: number; readonly height: number },
): PagePiece {
  const size = Math.hypot(c, d);
  const along = width / (Math.hypot(a, b) || 1);
  return {
    text,
    x,
    y,
    width,
    size,
    bold,
    turned: a <= 0 || Math.abs(b) > a * 0.05,
    shown: shownOf([x, x + a * along], [y, y + b * along], size * LETTER, page),
  };
}

/** About so wide is a letter, in sizes of its type. */
const LETTER = 0.5;

/** How much of a run from one place to another lies on the page. */
function shownOf(
  across: readonly number[],
  down: readonly number[],
  letter: number,
  { width, height }: { readonly width: number; readonly height: number },
): PagePiece['shown'] {
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const [top, bottom] = [Math.min(...down), Math.max(...down)];
  if (right < 0 || left > width || bottom < 0 || top > height) return 'none';
  const over = Math.max(-left, right - width, -top, bottom - height);
  return over > letter ? 'part' : 'whole';
}

/** A line that runs over an edge is one line: what of it lies beyond the page stays with it. Pieces come as they are drawn. */
export function withWholeLines(pieces: readonly PagePiece[]): PagePiece[] {
  const forwards = goingOn(pieces, (last, piece) => follows(last, piece));
  return goingOn(forwards.reverse(), (last, piece) => follows(piece, last)).reverse();
}

function goingOn(
  pieces: readonly PagePiece[],
  isNext: (last: PagePiece, piece: PagePiece) => boolean,
): PagePiece[] {
  let last: PagePiece | undefined;
  return pieces.map((piece) => {
    if (piece.text.trim() === '') return piece;
    const isPart = piece.shown === 'none' && last && last.shown !== 'none' && isNext(last, piece);
    return (last = isPart ? { ...piece, shown: 'part' } : piece);
  });
}

/** Does the second stand right after the first, on its line? */
function follows(one: PagePiece, other: PagePiece): boolean {
  const gap = other.x - one.x - one.width;
  const isOnLine = !one.turned && !other.turned && Math.abs(other.y - one.y) < one.size * 0.25;
  return isOnLine && Math.abs(gap) < one.size;
}
