/** A transformation of a page: [a, b, c, d, e, f] puts (x, y) at (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The six numbers that a PDF gives, or nothing where it gives something else. */
export function readMatrix(given: unknown): Matrix | undefined {
  if (given === null || typeof given !== 'object' || !('length' in given) || given.length !== 6)
    return undefined;
  const numbers = Array.from(given as ArrayLike<unknown>);
  return numbers.every((one) => Number.isFinite(one)) ? (numbers as unknown as Matrix) : undefined;
}
