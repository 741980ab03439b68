import { OPS } from './library';
import { IDENTITY, readMatrix, times, type Matrix } from './matrix';
import type { Dot } from './page';

/** Bullets are smaller than letters, and about as wide as high. */
const SMALLEST = 1.5;
const LARGEST = 8;
const MOST = 500;
const FILLS: ReadonlySet<unknown> = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);

/** The small filled shapes of a page. `view` takes the page's own places to those from its top left corner. */
export function dotsOf(
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  view: Matrix,
): Dot[] {
  const dots: Dot[] = [];
  const kept: Matrix[] = [];
  let place = IDENTITY;
  fnArray.forEach((operator, at) => {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    switch (operator) {
      case OPS.save:
        kept.push(place);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        place = kept.pop() ?? place;
        break;
      case OPS.transform:
        place = times(place, readMatrix(args) ?? IDENTITY);
        break;
      case OPS.paintFormXObjectBegin:
        kept.push(place);
        place = times(place, readMatrix(args[0]) ?? IDENTITY);
        break;
      case OPS.constructPath: {
        const dot = FILLS.has(args[0]) ? dotIn(args[2], times(view, place)) : undefined;
        if (dot) dots.push(dot);
      }
    }
  });
  // A page with more is a drawing.
  return dots.length > MOST ? [] : dots;
}

/** The middle of a shape within these bounds, when it is as small as a bullet. */
function dotIn(bounds: unknown, [a, b, c, d, e, f]: Matrix): Dot | undefined {
  const [left, low, right, high] = Array.from((bounds ?? []) as ArrayLike<number>);
  if (left === undefined || low === undefined || right === undefined || high === undefined) return undefined;
  const [width, height] = [right - left, high - low];
  const wide = Math.abs(width * a) + Math.abs(height * c);
  const tall = Math.abs(width * b) + Math.abs(height * d);
  if (!(wide > SMALLEST && wide < LARGEST && Math.abs(wide - tall) < wide * 0.2)) return undefined;
  const [x, y] = [(left + right) / 2, (low + high) / 2];
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
