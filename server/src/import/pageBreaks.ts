import type { Line } from './lines';

const COUNTED = /^[-\u2013\u2014]? ?page (\d{1,3})(?: of \d{1,3})? ?[-\u2013\u2014]?$/i;

/**
 * The lines of each page, as indexes: by form feeds or, where a print has lost them, by lines such as "Page 2 of 6"
 * that count on. One page when there is neither.
 */
export function dividePages(lines: readonly Line[]): number[][] {
  const isBroken = (lines.at(-1)?.page ?? 0) > 0;
  const starts = isBroken ? startsByBreaks(lines) : startsByNumbers(lines);
  const pages: number[][] = [[]];
  lines.forEach((_, at) => {
    if (starts.has(at)) pages.push([]);
    pages.at(-1)!.push(at);
  });
  // A form feed at the beginning or the end makes no page.
  return pages.filter((page) => page.some((at) => lines[at]!.text !== ''));
}

function startsByBreaks(lines: readonly Line[]): Set<number> {
  return new Set(lines.flatMap(({ page }, at) => (at > 0 && page !== lines[at - 1]!.page ? [at] : [])));
}

function startsByNumbers(lines: readonly Line[]): Set<number> {
  const found = lines.flatMap(({ text }, at) => {
    const number = text.length <= 30 ? COUNTED.exec(text)?.[1] : undefined;
    return number === undefined ? [] : [{ at, number: Number(number) }];
  });
  const countsOn = found.every(({ number }, index) => index === 0 || number === found[index - 1]!.number + 1);
  if (found.length < 2 || !countsOn) return new Set();
  const above = lines.slice(0, found[0]!.at).filter(({ text }) => text !== '').length;
  // At the top of the first page the number begins pages, else it ends them.
  return new Set(found.map(({ at }) => (above < 3 ? at : at + 1)));
}
