/** The index of the first of `count` ascending numbers that is greater than `value`; `count` when none is. */
export function upperBound(count: number, value: number, numberAt: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
