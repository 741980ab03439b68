/** The index of the last of `count` ascending numbers that is not greater than `most`; 0 when all are. */
export function lastUpTo(count: number, most: number, numberAt: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) <= most) low = middle;
    else high = middle;
  }
  return low;
}
