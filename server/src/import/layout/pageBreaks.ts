import { singleSpaced, type Line } from '../lines';

/** "Page 2", "Page 2 of 6", "2 of 6", "- 2 -", "2/6", "2": the number of a page, alone on its line. */
interface PageNumber {
  readonly number: number;
  /** Is it no more than figures, so that it may be something else as well? */
  readonly bare: boolean;
}

const NUMBERED = /^[-\u2013\u2014([]? ?(page )?(\d{1,3})(?: ?(of|\/) ?\d{1,3})? ?([-\u2013\u2014)\]]?)$/i;
/** Fewer lines stand on no page, so that numbers which are nearer are none of pages. */
const SHORTEST_PAGE = 8;

/** The number of a page that a line is, whole. */
export function readPageNumber(text: string): PageNumber | undefined {
  const found = text.length > 30 ? null : NUMBERED.exec(singleSpaced(text));
  if (!found) return undefined;
  const [, page, number, of, dash] = found;
  return { number: Number(number), bare: !page && !of && !dash };
}

/**
 * The lines of each page, as indexes: by form feeds or, where a print has lost them, by page numbers that count on.
 * One page when there is neither.
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

interface Found {
  readonly at: number;
  readonly number: number;
}

function startsByNumbers(lines: readonly Line[]): Set<number> {
  const numbers = lines.flatMap(({ text }, at) => {
    const found = readPageNumber(text);
    return found ? [{ at, ...found }] : [];
  });
  const plain = numbers.filter(({ bare }) => !bare);
  const found = countsOn(plain) ? plain : bareNumbers(lines, numbers);
  if (found.length === 0) return new Set();
  const above = lines.slice(0, found[0]!.at).filter(({ text }) => text !== '').length;
  // At the top of the first page the number begins pages, else it ends them.
  return new Set(found.map(({ at }) => (above < 3 ? at : at + 1)));
}

function countsOn(found: readonly Found[]): boolean {
  return (
    found.length >= 2 &&
    found.every(({ number }, index) => index === 0 || number === found[index - 1]!.number + 1)
  );
}

/**
 * Bare figures may be grades. They count pages where each stands apart from what is above it, so far from the next
 * as a page is long, and where they count on from the first or second page.
 */
function bareNumbers(
  lines: readonly Line[],
  numbers: readonly (Found & { readonly bare: boolean })[],
): readonly Found[] {
  const apart = numbers.filter(
    ({ at, bare }) => bare && (lines[at - 1]?.text ?? '') === '' && !isGradeBelow(lines, at),
  );
  const found: Found[] = [];
  for (const one of apart) {
    const last = found.at(-1);
    if (last ? one.number === last.number + 1 : one.number <= 2) found.push(one);
  }
  const far = found.every(({ at }, index) => index === 0 || at - found[index - 1]!.at > SHORTEST_PAGE);
  const alone = found.length === apart.length;
  return far && alone && countsOn(found) ? found : [];
}

/** Does the number stand below a word that asks for one? */
function isGradeBelow(lines: readonly Line[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && lines[above]!.text === '') above--;
  return /\bgrade\W*$/i.test(lines[above]?.text.slice(-20) ?? '');
}
